package dev.rung.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.domain.text.DisplayWidth;
import dev.rung.domain.text.VisibleText;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text that would be markup, a script or a link stays text in every format. */
class HostileReportTest {
    private static final Pattern OUR_TAGS =
            Pattern.compile("</?(?:!DOCTYPE|html|head|meta|title|style|body|main|header|footer"
                    + "|section|aside|h[1-4]|p|br|ul|ol|li|dl|dt|dd|div|span|strong|a|table|caption|thead|tbody|tr|th|td|figure"
                    + "|figcaption|svg|rect|polyline|circle|blockquote|details|summary)(?: [^<>]*)?>");
    private static final Pattern HANDLER = Pattern.compile("<[^<>]*\\son\\w+\\s*=");

    static Stream<String> attacks() {
        return Stream.of(
                "<script>document.title='owned'</script>",
                "\"><img src=https://evil.example/x.png onerror=\"document.title='owned'\">",
                "' autofocus onfocus='alert(1)",
                "</style><script>document.title='owned'</script>",
                "<!-- --><svg/onload=alert(1)>",
                "&lt;b&gt; &amp; &#x3c; &copy;",
                "javascript:alert(1)",
                "[click](javascript:alert(1)) ![x](https://evil.example/x.png)",
                "<javascript:alert(1)> <https://evil.example>",
                "https://evil.example/ and www.evil.example and http://evil.example",
                "https://evil.example/\"onmouseover=alert(1)//",
                "https://good.example@evil.example/",
                "data:text/html,<script>alert(1)</script>",
                "file:///etc/passwd",
                "| a | b |\n|---|---|\n| c | d |",
                "# heading\n\n- bullet\n1. number\n> quote\n\n    code\n\n---\n\n```\nfence",
                "title\n=====",
                "title\n-----",
                "*strong* _soft_ ~~gone~~ `code` $math$ \\",
                "[ref]: https://evil.example 'x'\n[ref]",
                "\u202Egnp.exe \u2066 \u200B \u0000 \u001B]0;owned\u0007 \uD800 \u2028",
                "{{7*7}} ${7*7} <%= 7*7 %>",
                "ends with #",
                "+ plus\n- minus\n12) twelve");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void htmlHasNoTagsAndNoAddressesButItsOwn(String attack) {
        String html = HtmlRenderer.render(EveryBlock.saying(attack));
        String body = html.substring(html.indexOf("</style>"));
        assertThat(body.replaceAll(OUR_TAGS.pattern(), "")).doesNotContain("<", ">");
        assertThat(HANDLER.matcher(body.replaceAll("\"[^\"]*\"", "\"\"")).find())
                .isFalse();
        assertThat(html).doesNotContain("<script", "<img", "url(", "@import", "<link", "<iframe");
        assertThat(Pattern.compile("href=\"(?!https://|mailto:)").matcher(html).find())
                .isFalse();
        assertInvisibleIsShown(html);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void markdownHasNoHtmlNoImageNoCodeAndNoStrangeLink(String attack) {
        String markdown = MarkdownRenderer.render(EveryBlock.saying(attack), DisplayWidth::of);
        assertInvisibleIsShown(markdown);
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                throw new AssertionError("HTML: " + html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                throw new AssertionError("HTML: " + html.getLiteral());
            }

            @Override
            public void visit(Code code) {
                throw new AssertionError("code: " + code.getLiteral());
            }

            @Override
            public void visit(IndentedCodeBlock code) {
                throw new AssertionError("code: " + code.getLiteral());
            }

            @Override
            public void visit(Image image) {
                throw new AssertionError("image: " + image.getDestination());
            }

            @Override
            public void visit(Link link) {
                assertThat(link.getDestination())
                        .isEqualTo(((org.commonmark.node.Text) link.getFirstChild()).getLiteral());
                assertThat(link.getDestination())
                        .matches("(https://|mailto:).*")
                        .doesNotContain("@evil");
            }
        });
        // Readers that link bare addresses find none.
        assertThat(markdown.replaceAll("<https://[^>]*>", "")).doesNotContainPattern("(?<!\\\\)://|www[.]");
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void plainTextCannotSteerATerminal(String attack) {
        assertInvisibleIsShown(TextRenderer.render(EveryBlock.saying(attack), DisplayWidth::of, 60));
    }

    private static void assertInvisibleIsShown(String rendered) {
        assertThat(rendered).isEqualTo(VisibleText.block(rendered));
    }

    @Test
    void whatIsWrittenIsReadBackFromMarkdownUnchanged() {
        String signs = "ab1 \\`*_[]<>|~$&;#+-=.)(!:/\"'{}^@%w";
        Random random = new Random(20261121);
        TextContentRenderer reader = TextContentRenderer.builder()
                .lineBreakRendering(LineBreakRendering.STRIP)
                .build();
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder("x");
            int length = random.nextInt(24);
            for (int i = 0; i < length; i++) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String written = text.reverse().toString().strip().replaceAll(" +", " ");
            Document page = new Document(Text.EMPTY, Text.EMPTY, List.of(), List.of(Block.Paragraph.of(written)));
            String markdown = MarkdownRenderer.render(page, DisplayWidth::of);
            Node read = Parser.builder().build().parse(markdown.substring(markdown.indexOf('\n')));
            assertThat(reader.render(read).strip()).as(markdown).isEqualTo(written);
        }
    }

    @Test
    void aTableKeepsItsColumnsWhateverIsInItsCells() {
        String markdown = MarkdownRenderer.render(EveryBlock.saying("a | b \\| c"), DisplayWidth::of);
        assertThat(markdown.lines().filter(l -> l.startsWith("|")))
                .isNotEmpty()
                .allMatch(l -> Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\|")
                                .matcher(l)
                                .results()
                                .count()
                        <= 4);
    }

    @Test
    void aHundredThousandCharactersAreDrawnWithinTheWidth() {
        String one = "x".repeat(100_000);
        Document page = EveryBlock.saying(one);
        assertThat(HtmlRenderer.render(page)).contains(one);
        assertThat(MarkdownRenderer.render(page, DisplayWidth::of)).contains(one);
        Document words = EveryBlock.saying("word ".repeat(20_000).strip());
        for (Document document : List.of(page, words)) {
            assertThat(TextRenderer.render(document, DisplayWidth::of, 80).lines())
                    .allMatch(l -> DisplayWidth.of(l) <= 80);
        }
    }
}
