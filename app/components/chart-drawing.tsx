import { ChartShape } from '#app/components/chart-shape.tsx'
import type { Drawing } from '#app/domain/results/drawing.ts'

type ChartDrawingProps = { readonly drawing: Drawing; readonly className: string | undefined }

/** A drawing as SVG: real text, and what it shows in words as its name. */
export function ChartDrawing({ drawing, className }: ChartDrawingProps) {
  return (
    <svg
      className={className}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="img"
      aria-label={drawing.altText}
    >
      {drawing.shapes.map((shape, index) => (
        // A drawing never changes in place, so its order is its identity.
        <ChartShape key={index} shape={shape} />
      ))}
    </svg>
  )
}
