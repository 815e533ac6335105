package dev.rung.files.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.com",
                "https://example.com:8443/a/b?c=d&e=f#g",
                "HTTPS://EXAMPLE.com/straße/日本",
                "mailto:ana.ruiz+x@example.co.uk"
            })
    void httpsAndMailtoAreLinked(String target) {
        assertThat(LinkTarget.parse(" " + target + " ").orElseThrow().text()).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "JIRA-123",
                "http://example.com",
                "javascript:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "https://",
                "https://user:pass@example.com",
                "https://example.com@evil.example",
                "https://example.com/\"x",
                "https://example.com/<x>",
                "https://example.com/\\x",
                "https://example.com/a b",
                "https://example.com/\u202Ex",
                "https://exämple.com",
                "mailto:x@example.com?subject=y"
            })
    void anythingElseStaysText(String target) {
        assertThat(LinkTarget.parse(target)).isEmpty();
        assertThat(Text.reference(target).spans()).noneMatch(Span.Link.class::isInstance);
    }
}
