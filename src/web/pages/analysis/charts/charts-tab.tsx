import type { AnalysisView } from '../../../../jobs/desk.ts'

export const ChartsTab = ({ analysis }: { readonly analysis: AnalysisView }) => analysis.name
