/** An ECharts option as SVG, without a browser. The same option gives the same picture. */
import { CustomChart, RadarChart } from 'echarts/charts';
import { GraphicComponent, RadarComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { colors, font } from './look.ts';

use([CustomChart, RadarChart, GraphicComponent, RadarComponent, SVGRenderer]);

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export function chart(option: EChartsCoreOption, width: number, height: number): Drawing {
  const made = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    made.setOption({
      animation: false,
      backgroundColor: '#ffffff',
      textStyle: { fontFamily: font, color: colors.text },
      ...option,
    });
    return { svg: made.renderToSVGString(), width, height };
  } finally {
    made.dispose();
  }
}
