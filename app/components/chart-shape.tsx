import { chartColours } from '#app/domain/results/chart-colours.ts'
import type { DiamondShape, LineShape, Shape, TextShape } from '#app/domain/results/drawing.ts'

/** One primitive of a drawing. Colours are presentation attributes: the content policy allows no inline style. */
export function ChartShape({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'line':
      return <Line shape={shape} />
    case 'polyline':
      return (
        <polyline
          points={shape.points.map((point) => point.map(round).join(',')).join(' ')}
          fill="none"
          stroke={chartColours[shape.stroke]}
          strokeWidth={round(shape.strokeWidth)}
          strokeDasharray={shape.dash ? shape.dash.map(round).join(' ') : undefined}
        />
      )
    case 'circle':
      return (
        <circle
          cx={round(shape.cx)}
          cy={round(shape.cy)}
          r={round(shape.r)}
          fill={chartColours[shape.fill]}
          stroke={chartColours[shape.stroke]}
          strokeWidth={round(shape.strokeWidth)}
        />
      )
    case 'diamond':
      return <Diamond shape={shape} />
    case 'rect':
      return (
        <rect
          x={round(shape.x)}
          y={round(shape.y)}
          width={round(shape.width)}
          height={round(shape.height)}
          fill={chartColours[shape.fill]}
          stroke={shape.stroke ? chartColours[shape.stroke] : undefined}
        />
      )
    case 'text':
      return <Text shape={shape} />
  }
}

function Line({ shape }: { readonly shape: LineShape }) {
  return (
    <line
      x1={round(shape.x1)}
      y1={round(shape.y1)}
      x2={round(shape.x2)}
      y2={round(shape.y2)}
      stroke={chartColours[shape.stroke]}
      strokeWidth={round(shape.strokeWidth)}
      strokeLinecap={shape.cap}
      strokeDasharray={shape.dash ? shape.dash.map(round).join(' ') : undefined}
    />
  )
}

function Diamond({ shape: { cx, cy, r, fill, stroke, strokeWidth } }: { readonly shape: DiamondShape }) {
  const corners = [
    [cx, cy - r],
    [cx + r, cy],
    [cx, cy + r],
    [cx - r, cy],
  ]
  return (
    <polygon
      points={corners.map((corner) => corner.map(round).join(',')).join(' ')}
      fill={chartColours[fill]}
      stroke={chartColours[stroke]}
      strokeWidth={round(strokeWidth)}
    />
  )
}

function Text({ shape }: { readonly shape: TextShape }) {
  return (
    <text
      x={round(shape.x)}
      y={round(shape.y)}
      fontSize={round(shape.size)}
      fontWeight={shape.weight}
      textAnchor={shape.anchor}
      fill={chartColours[shape.fill]}
    >
      {shape.text}
    </text>
  )
}

/** Two decimals of a px are more than any screen shows, and keep the page small. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}
