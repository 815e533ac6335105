package dev.rung.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports in a real browser. Without one the tests are skipped, except where {@code CI=true} says there must be one. */
class ChromiumReportTest {
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page[^s]");

    @TempDir
    Path room;

    @Test
    void aReadinessReportPrintsOnAFewPages() throws Exception {
        Path pdf = room.resolve("report.pdf");
        chromium(file(HtmlRenderer.render(Mara.report())), "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
        long pages = PAGE.matcher(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
        assertThat(pages).isBetween(3L, 9L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "letter"})
    void aOnePagerOfSixHundredWordsPrintsOnOneSheet(String paper) throws Exception {
        String html = HtmlRenderer.render(
                OnePagerReport.of(OnePagerReportTest.bet(), OnePagerReportTest.page(600), LocalDate.of(2026, 11, 21)));
        Path pdf = room.resolve("one-pager.pdf");
        chromium(
                file(html.replace("</style>", "@page { size: " + paper + "; }</style>")),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf);
        assertThat(PAGE.matcher(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                        .results()
                        .count())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "letter"})
    void anUpdateOfFourHundredWordsPrintsOnOneSheet(String paper) throws Exception {
        String html = HtmlRenderer.render(UpdateReportTest.full());
        Path pdf = room.resolve("update.pdf");
        chromium(
                file(html.replace("</style>", "@page { size: " + paper + "; }</style>")),
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf);
        assertThat(PAGE.matcher(Files.readString(pdf, StandardCharsets.ISO_8859_1))
                        .results()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void noScriptRunsAndNothingIsFetchedWhateverPeopleWrote() throws Exception {
        String dom =
                chromium(file(HtmlRenderer.render(EveryBlock.saying(attacks("https://127.0.0.1:1")))), "--dump-dom");
        assertThat(dom).contains("Content-Security-Policy", "default-src 'none'", "&lt;script&gt;");
        assertThat(dom).doesNotContain("<script", "<img", "<link", "<iframe", "<title>owned");
    }

    /** The policy is the second wall: it holds even if markup got through. */
    @Test
    void thePolicyForbidsScriptsAndRequestsEvenIfMarkupGotThrough() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            String page = HtmlRenderer.render(Mara.report());
            String dom = chromium(file(page.replace("</main>", attacks(address) + "</main>")), "--dump-dom");
            assertThat(dom).contains("<img").doesNotContain("<title>owned");
            assertThat(asked).hasValue(0);
            String open =
                    page.replaceFirst("<meta http-equiv[^>]*>", "").replace("</main>", attacks(address) + "</main>");
            assertThat(chromium(file(open), "--dump-dom"))
                    .as("without the policy the attack works")
                    .contains("<title>owned");
            assertThat(asked).hasPositiveValue();
        } finally {
            server.stop(0);
        }
    }

    private static String attacks(String address) {
        return "<script>document.title='owned'</script><img src=\"" + address
                + "/a.png\" onerror=\"document.title='owned'\">"
                + "<link rel=\"stylesheet\" href=\"" + address + "/b.css\"><p style=\"background:url(" + address
                + "/c.png)\">x</p>"
                + "<iframe src=\"" + address + "/d\"></iframe>";
    }

    private Path file(String html) throws IOException {
        return new Chromium(room).file(html);
    }

    private String chromium(Path page, String... wishes) throws IOException, InterruptedException {
        return new Chromium(room).run(page, wishes);
    }
}
