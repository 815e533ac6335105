package dev.rung.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import dev.rung.domain.Refusal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditorTest {
    private final Console console = mock(Console.class);

    @BeforeEach
    void workOutsideIsDone() {
        doAnswer(call -> {
                    call.<Runnable>getArgument(0).run();
                    return null;
                })
                .when(console)
                .outside(any());
    }

    @Test
    void aCommandIsSplitIntoArgumentsAndNoShellReadsIt() {
        assertThat(Editor.words("code --wait")).containsExactly("code", "--wait");
        assertThat(Editor.words(" '/opt/my editor/ed' -c \"set tw=72\" a\\ b $(x) ''"))
                .containsExactly("/opt/my editor/ed", "-c", "set tw=72", "a b", "$(x)", "");
        assertThat(Editor.words("  ")).isEmpty();
    }

    @Test
    void theTextComesBackAsItWasWritten() {
        assertThat(edit("sed -i s/old/new/", "old Grüße 日本\n\nsecond")).isEqualTo("new Grüße 日本\n\nsecond");
        assertThat(edit("sed -i -e $a\\\\last", "kept\n")).isEqualTo("kept\nlast\n");
        assertThat(edit("true", "")).isEmpty();
    }

    @Test
    void anEditorThatFailsOrIsMissingIsNamed() {
        assertThatThrownBy(() -> edit("false", "text"))
                .isInstanceOf(Refusal.class)
                .hasMessage("The editor false ended with code 1; the text was kept as it was.");
        assertThatThrownBy(() -> edit("no-such-editor", "text"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("The editor no-such-editor cannot be started");
        assertThatThrownBy(() -> new Editor(console, Map.of("PATH", "/nowhere")).edit("text", ".md"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("No editor is found; set VISUAL or EDITOR");
    }

    @Test
    void visualGoesBeforeEditor() {
        Editor editor = new Editor(console, Map.of("VISUAL", "true", "EDITOR", "false"));
        assertThat(editor.edit("text", ".md")).isEqualTo("text");
    }

    private String edit(String command, String text) {
        return new Editor(console, Map.of("EDITOR", command)).edit(text, ".md");
    }
}
