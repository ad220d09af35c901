import type { ReactNode } from 'react'
import { useInk } from './ink.ts'

type ChartSvgProps = {
  readonly label: string
  readonly width: number
  readonly height: number
  readonly fontSize: number
  readonly children: ReactNode
  readonly onPointerLeave?: () => void
}

/** The frame of a chart; its view box is in pixels, its marks are links that it groups under one name. */
export const ChartSvg = ({ label, width, height, fontSize, children, onPointerLeave }: ChartSvgProps) => {
  const { font } = useInk()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture has no fieldset
    <svg
      role="group"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fontFamily={font}
      fontSize={fontSize}
      {...(onPointerLeave ? { onPointerLeave } : {})}
    >
      {children}
    </svg>
  )
}
