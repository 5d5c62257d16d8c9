/** Addresses of figures and their imports in one municipality. */
export const figuresAt = (municipality: string) => {
  const root = `/${municipality}/cijfers`
  const wizard = `${root}/inlezen`
  return {
    root,
    indicator: (id: string) => `${root}/${id}`,
    ofPlace: (neighbourhood: string) => `/${municipality}/buurten/${neighbourhood}/cijfers`,
    wizard,
    upload: `${wizard}/bestand`,
    refusedUpload: (reason: string) => `${wizard}?fout=${reason}`,
    import: (id: string) => `${wizard}/${id}`,
    columns: (id: string) => `${wizard}/${id}/kolommen`,
    preview: (id: string) => `${wizard}/${id}/nakijken`,
    progress: (id: string) => `${wizard}/${id}/voortgang`,
    refusedRows: (id: string) => `${wizard}/${id}/geweigerd`,
  }
}
export type FigurePaths = ReturnType<typeof figuresAt>
