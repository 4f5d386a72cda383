import { BarChart, HeatmapChart, LineChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  MarkLineComponent,
  VisualMapPiecewiseComponent,
} from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { stepLimits, stepsOf } from '../audit/heat.ts';
import { AUDIT_TEXTS, dayNames, decimal, shortMonth } from '../audit/texts.ts';
import type { AuditReport } from '../audit/types.ts';
import type { Lang } from '../options.ts';

use([
  AriaComponent,
  BarChart,
  GridComponent,
  HeatmapChart,
  LineChart,
  MarkLineComponent,
  SVGRenderer,
  VisualMapPiecewiseComponent,
]);

/** For paper and wide screens, or for a phone held upright. */
export type Shape = 'wide' | 'narrow';

export interface ChartRequest {
  readonly report: AuditReport;
  readonly lang: Lang;
  readonly shape: Shape;
}

// Contrast of at least 4.5 : 1 for text and 3 : 1 for shapes on white (WCAG 2.2, 1.4.3 and 1.4.11).
const INK = '#1f2933';
const FAINT = '#52606d';
const GRID = '#e4e7eb';
const WITHIN = '#1b6e53';
const BEYOND = '#b3261e';
const LINE = '#1d4f91';
const SHADES = ['#cfe3db', '#86bfa8', '#3f8f72', '#145440'];
const SHADES_INK = [INK, INK, '#ffffff', '#ffffff'];
const FONT = 'system-ui, sans-serif';
const MOST_MONTHS = 24;

const WIDTH: Readonly<Record<Shape, number>> = { wide: 720, narrow: 360 };

/** Draws without a browser; the picture scales with the page. */
function draw(option: EChartsCoreOption, shape: Shape, height: number): string {
  const width = WIDTH[shape];
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({
      animation: false,
      backgroundColor: 'transparent',
      textStyle: { fontFamily: FONT, fontSize: 12, color: INK },
      ...option,
    });
    const svg = chart.renderToSVGString({ useViewBox: true });
    // the page speaks for the picture; without a fixed size it fits its column
    return svg.replace(/^<svg width="\d+" height="\d+"/, '<svg aria-hidden="true"');
  } finally {
    chart.dispose();
  }
}

const AXIS = {
  axisLine: { lineStyle: { color: FAINT } },
  axisLabel: { color: INK },
  splitLine: { lineStyle: { color: GRID } },
} as const;

/** Coordinations by month: what is beyond the limit is hatched as well as red. */
export function monthsChart({ report, lang, shape }: ChartRequest): string {
  const months = report.months.slice(-MOST_MONTHS);
  const upright = shape === 'wide';
  const { limit } = report;
  const names = {
    type: 'category' as const,
    data: months.map(({ month }) => shortMonth(month, lang)),
    inverse: !upright,
    ...AXIS,
    splitLine: { show: false },
    axisLabel: { color: INK, hideOverlap: true },
  };
  const most = Math.max(limit, ...months.map(({ coordinations }) => coordinations));
  // room above the tallest bar for its figure, and round steps
  const max = Math.ceil((most * 1.1) / 10) * 10;
  const values = { type: 'value' as const, max, minInterval: 1, ...AXIS };
  const height = upright ? 280 : 60 + months.length * 26;
  const label = lang === 'id' ? `batas ${limit}` : `limit ${limit}`;
  return draw(
    {
      grid: upright
        ? { left: 40, right: 70, top: 20, bottom: 30 }
        : { left: 70, right: 34, top: 24, bottom: 24 },
      xAxis: upright ? names : values,
      yAxis: upright ? values : names,
      series: [
        {
          type: 'bar',
          stack: 'all',
          barMaxWidth: 48,
          itemStyle: { color: WITHIN },
          data: months.map(({ coordinations }) => Math.min(coordinations, limit)),
          markLine: {
            silent: true,
            symbol: 'none',
            lineStyle: { color: INK, type: 'dashed', width: 1.5 },
            label: { formatter: label, color: INK, position: upright ? 'end' : 'start' },
            data: [upright ? { yAxis: limit } : { xAxis: limit }],
          },
        },
        {
          type: 'bar',
          stack: 'all',
          barMaxWidth: 48,
          itemStyle: {
            color: BEYOND,
            decal: {
              symbol: 'rect',
              color: '#ffffff',
              dashArrayX: [1, 0],
              dashArrayY: [2, 4],
              rotation: -Math.PI / 4,
            },
          },
          label: {
            show: true,
            position: upright ? 'top' : 'right',
            color: INK,
            formatter: ({ dataIndex }: { dataIndex: number }) =>
              String(months[dataIndex]!.coordinations),
          },
          data: months.map(({ coordinations }) => Math.max(0, coordinations - limit)),
        },
      ],
    },
    shape,
    height,
  );
}

/** Hours × weekdays; on a phone the hours run downwards. Hours outside office hours are framed. */
export function hoursChart({ report, lang, shape }: ChartRequest): string {
  const wide = shape === 'wide';
  const days = dayNames(lang).map((name) => name.slice(0, 3));
  const clock = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));
  const limits = stepLimits(Math.max(1, ...report.hours.flat()));
  const steps = stepsOf(limits);
  const cells = report.hours.flatMap((counts, day) =>
    counts.map((count, hour) => ({
      value: wide ? [hour, day, count] : [day, hour, count],
      ...(!report.atWork[day]![hour] &&
        count > 0 && { itemStyle: { borderColor: BEYOND, borderWidth: 1.6 } }),
    })),
  );
  const byFrame = (a: object, b: object) => Number('itemStyle' in a) - Number('itemStyle' in b);
  const category = (data: readonly string[], inverse: boolean) => ({
    type: 'category' as const,
    data: [...data],
    inverse,
    axisTick: { show: false },
    ...AXIS,
    splitLine: { show: false },
    axisLabel: { color: INK, interval: 0, fontSize: 11 },
  });
  const inkOf = (count: number) =>
    SHADES_INK[(steps.find(({ to }) => count <= to)?.step ?? 1) - 1] ?? INK;
  return draw(
    {
      grid: wide
        ? { left: 40, right: 8, top: 8, bottom: 54 }
        : { left: 34, right: 8, top: 26, bottom: 66 },
      xAxis: wide ? category(clock, false) : { ...category(days, false), position: 'top' },
      yAxis: wide ? category(days, true) : category(clock, true),
      visualMap: {
        type: 'piecewise',
        dimension: 2,
        orient: 'horizontal',
        left: 'center',
        bottom: 0,
        itemWidth: 14,
        itemHeight: 14,
        selectedMode: false,
        textStyle: { color: INK },
        pieces: [
          { min: 0, max: 0, color: '#ffffff', label: '0' },
          ...steps.map(({ step, from, to }) => ({
            min: from,
            max: to,
            color: SHADES[step - 1]!,
            label: from === to ? `${from}` : `${from}–${to}`,
          })),
        ],
      },
      series: [
        {
          type: 'heatmap',
          // frames last, so that no neighbour covers them
          data: [...cells].sort(byFrame).map((cell) => ({
            ...cell,
            label: {
              show: cell.value[2]! > 0,
              color: inkOf(cell.value[2]!),
              fontSize: wide ? 10 : 11,
            },
          })),
          itemStyle: { borderColor: GRID, borderWidth: 1 },
        },
      ],
    },
    shape,
    wide ? 270 : 24 * 21 + 92,
  );
}

/** Mean score by month, 0 to 100. */
export function trendChart({ report, lang, shape }: ChartRequest): string {
  const months = report.months.filter(({ score }) => score !== null).slice(-MOST_MONTHS);
  const title = AUDIT_TEXTS.score[lang];
  const few = months.length <= (shape === 'wide' ? 14 : 7);
  return draw(
    {
      grid: { left: 40, right: 30, top: 24, bottom: 30 },
      xAxis: {
        type: 'category',
        data: months.map(({ month }) => shortMonth(month, lang)),
        ...AXIS,
        splitLine: { show: false },
        axisLabel: { color: INK, hideOverlap: true },
      },
      yAxis: { type: 'value', min: 0, max: 100, interval: 25, ...AXIS },
      series: [
        {
          name: title,
          type: 'line',
          symbol: 'circle',
          symbolSize: 8,
          lineStyle: { color: LINE, width: 2.5 },
          itemStyle: { color: LINE },
          label: {
            show: few,
            position: 'top',
            color: INK,
            formatter: ({ value }: { value: number }) => decimal(value, lang),
          },
          data: months.map(({ score }) => score),
        },
      ],
    },
    shape,
    220,
  );
}

/** The commonest findings; titles stand above their bars, so that they need no second column. */
export function findingsChart({ report, lang, shape }: ChartRequest): string {
  const findings = report.findings.slice(0, 8);
  const wide = shape === 'wide';
  return draw(
    {
      grid: { left: wide ? 190 : 10, right: 54, top: wide ? 6 : 20, bottom: 6 },
      xAxis: { type: 'value', show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: findings.map(({ title }) => title),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: wide
          ? { color: INK }
          : {
              color: INK,
              inside: true,
              verticalAlign: 'bottom',
              padding: [0, 0, 11, -8],
              fontSize: 12,
            },
        z: 10,
      },
      series: [
        {
          type: 'bar',
          barWidth: wide ? 18 : 12,
          label: {
            show: true,
            position: 'right',
            color: INK,
            formatter: ({ value }: { value: number }) => decimal(value, lang),
          },
          itemStyle: { color: LINE },
          data: findings.map(({ count }) => count),
        },
      ],
    },
    shape,
    findings.length * (wide ? 32 : 44) + 24,
  );
}
