export const createBlindSearch = (_max: number) => ({})
