package org.kycvs.benchmark.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class BarChartTest {

    @Test
    void drawsEachPartAsLongAsItIsAndSaysTheSum() throws Exception {
        String svg = new BarChart("Cost < price", "a", "b")
                .bar("one", 30, 10)
                .bar("two", 10)
                .svg();
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();

        List<Double> widths = java.util.stream.IntStream.range(2, 5)
                .mapToObj(i -> ((Element) root.getElementsByTagName("rect").item(i)).getAttribute("width"))
                .map(Double::valueOf)
                .toList();
        assertThat(widths.get(0)).isEqualTo(3 * widths.get(1)).isEqualTo(3 * widths.get(2));
        assertThat(root.getTextContent()).contains("Cost < price", "40.0", "10.0");
    }

    @Test
    void figuresHaveThreeDigits() {
        assertThat(Spread.of(List.of(1234.4, 0.123, 12.34))).hasToString("12.3 (0.12 to 1,234)");
    }
}
