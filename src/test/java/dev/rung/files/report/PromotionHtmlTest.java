package dev.rung.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.promotion.PromotionCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The promotion case in a real browser, with more of everything than a page has room for. */
class PromotionHtmlTest {
    private static final Pattern SAID = Pattern.compile("<title>wide=(\\d+) seen=(\\d+) least=([0-9.]+) (.*?)</title>");

    @TempDir
    Path room;

    private static String html(PromotionCase promotion) {
        return HtmlRenderer.render(PromotionReport.of(promotion));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "letter"})
    void itPrintsOnThreeSheets(String paper) throws Exception {
        assertThat(new Chromium(room).sheets(html(BigCase.full()), paper)).isEqualTo(3);
    }

    @Test
    void theSamplePrintsOnThreeSheets() throws Exception {
        String sample = Files.readString(Path.of("src/test/resources/goldens/report/promotion-case.html"));
        assertThat(new Chromium(room).sheets(sample, "A4")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void allOfItIsReadAtThePhonesWidthInLightAndInDark(boolean dark) throws Exception {
        String page = html(BigCase.full());
        Matcher said = SAID.matcher(measured(dark ? page.replace("(prefers-color-scheme: dark)", "all") : page));
        assertThat(said.find()).isTrue();
        assertThat(Integer.parseInt(said.group(1))).as("no sideways scroll").isLessThanOrEqualTo(360);
        assertThat(Integer.parseInt(said.group(2))).as("texts measured").isGreaterThan(300);
        assertThat(Double.parseDouble(said.group(3)))
                .as("contrast of " + said.group(4))
                .isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void whateverPeopleWroteStaysText() throws Exception {
        String attack = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"
                + " [a](javascript:alert(1)) \u202Egnp.exe";
        String page = html(BigCase.saying(attack));
        assertThat(page).doesNotContain("<script", "<img", "href=\"javascript", "\u202E");
        String dom = new Chromium(room).run(new Chromium(room).file(page), "--dump-dom");
        assertThat(dom).doesNotContain("<title>owned").contains("&lt;script&gt;", "default-src 'none'");
    }

    /** Nothing on the page points anywhere but where a reader can click, and the policy forbids the rest. */
    @Test
    void noRequestLeaves() {
        String page = html(BigCase.full());
        assertThat(page)
                .contains("default-src 'none'")
                .doesNotContain("url(", "@import", "<link", "<iframe", " src=", "<object", "xlink:href");
    }

    /** Lays it out 360 pixels wide in a frame, and looks at the colour of every text against what lies behind it. */
    private String measured(String html) throws IOException, InterruptedException {
        Path page = new Chromium(room).file(html);
        String harness = """
                <!DOCTYPE html><iframe id="f" style="border:0;width:360px;height:9000px"></iframe><script>
                const f = document.getElementById('f');
                const parts = c => c.match(/[\\d.]+/g).map(Number);
                const light = c => { const [r, g, b] = parts(c).slice(0, 3).map(v => { v /= 255;
                  return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4); });
                  return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
                f.onload = () => {
                  const d = f.contentDocument, w = f.contentWindow;
                  let least = 99, seen = 0, worst = '';
                  const walk = d.createTreeWalker(d.body, NodeFilter.SHOW_TEXT);
                  while (walk.nextNode()) {
                    if (!walk.currentNode.data.trim()) continue;
                    const e = walk.currentNode.parentElement;
                    let behind = e;
                    while (behind && parts(w.getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement;
                    const a = light(w.getComputedStyle(e).color);
                    const b = light(w.getComputedStyle(behind || d.documentElement).backgroundColor);
                    const c = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
                    seen++;
                    if (c < least) { least = c; worst = e.tagName + ' ' + e.className; }
                  }
                  document.title = 'wide=' + d.documentElement.scrollWidth + ' seen=' + seen
                    + ' least=' + least.toFixed(2) + ' ' + worst;
                };
                f.srcdoc = PAGE;
                </script>""";
        String quoted = Files.readString(page)
                .replace("\\", "\\\\")
                .replace("'", "\\'")
                .replace("\n", "\\n")
                .replace("</", "<\\/");
        return new Chromium(room)
                .run(
                        new Chromium(room).file(harness.replace("PAGE", "'" + quoted + "'")),
                        "--virtual-time-budget=2000",
                        "--dump-dom");
    }
}
