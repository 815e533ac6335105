package dev.rung.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.core.Destination;
import dev.rung.tui.core.Everywhere;
import dev.rung.tui.core.Loop;
import dev.rung.tui.core.Screen;
import dev.rung.tui.terminal.Console;
import dev.rung.tui.terminal.Input;
import dev.rung.tui.terminal.Input.Mouse.Kind;
import dev.rung.tui.terminal.Key;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The mouse, from the terminal through the loop to a text. */
class DraggingTest {
    private final TextArea area = new TextArea("one two\nthree four");

    private final Screen screen = new Screen() {
        @Override
        public String title() {
            return "Text";
        }

        @Override
        public List<Action> actions() {
            return List.of();
        }

        @Override
        public void draw(Canvas canvas) {
            area.draw(canvas.part(5, 3, 60, 6));
        }
    };

    private void run(Input... inputs) {
        Deque<Input> waiting = new ArrayDeque<>(List.of(inputs));
        waiting.add(new Input.Press(Key.of("q")));
        Console console = mock(Console.class);
        when(console.surface()).thenReturn(new Grid(80, 24));
        when(console.poll(anyInt())).thenAnswer(call -> Optional.ofNullable(waiting.poll()));
        Everywhere everywhere = mock(Everywhere.class);
        when(everywhere.standing()).thenReturn("");
        when(everywhere.screen(any())).thenReturn(screen);
        Loop loop = new Loop(console, everywhere, new Destination.Today());
        loop.firstFrame();
        loop.run();
    }

    @Test
    void whatIsPressedIsHeldUntilItIsLetGo() {
        run(
                new Input.Mouse(Kind.PRESS, 5 + 4, 2 + 3),
                new Input.Mouse(Kind.DRAG, 5 + 2, 2 + 3 + 1),
                new Input.Mouse(Kind.DRAG, 0, 20),
                new Input.Mouse(Kind.DRAG, 5 + 5, 2 + 3 + 1),
                new Input.Mouse(Kind.RELEASE, 5 + 5, 2 + 3 + 1),
                new Input.Mouse(Kind.DRAG, 5, 2 + 3));
        assertThat(area.selected()).contains("two\nthree");
    }

    @Test
    void aPressBesideTheTextIsNotItsOwn() {
        run(new Input.Mouse(Kind.PRESS, 0, 0), new Input.Mouse(Kind.DRAG, 5 + 5, 2 + 3 + 1));
        assertThat(area.selected()).isEmpty();
        assertThat(area.state().caret()).isZero();
    }
}
