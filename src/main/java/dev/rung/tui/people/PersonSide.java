package dev.rung.tui.people;

import dev.rung.domain.person.Person;
import dev.rung.tui.core.Action;
import dev.rung.tui.core.Canvas;
import dev.rung.tui.widget.Side;
import java.util.List;

/** One side of a person's page, shown below the name and the row of all sides. */
interface PersonSide extends Side {

    /** What is shown from now on; called before the first drawing and whenever something changed. */
    void show(Person person);

    /** What can be done on this side, beside what can be done with the person. */
    List<Action> actions();

    void draw(Canvas canvas);
}
