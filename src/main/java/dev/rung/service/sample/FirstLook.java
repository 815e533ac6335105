package dev.rung.service.sample;

import static dev.rung.domain.ladder.Rating.EXCEEDING;
import static dev.rung.domain.ladder.Rating.MEETING;
import static dev.rung.domain.ladder.Rating.NOT_OBSERVED;
import static dev.rung.domain.ladder.Rating.NOT_YET;
import static dev.rung.domain.ladder.Rating.WORKING_TOWARDS;
import static dev.rung.service.sample.Opinions.Answer.principal;
import static dev.rung.service.sample.Opinions.Answer.senior;

import dev.rung.service.sample.Opinions.Answer;
import java.util.List;

/** Where she thought she was three quarters ago. */
final class FirstLook {
    static final List<Answer> ANSWERS = List.of(
            senior("outcome-ownership", WORKING_TOWARDS, "Retries moved money once. Once is not held."),
            senior("financial-acumen", MEETING, "Finance used my tax sheet without asking me."),
            senior("customer-insight", WORKING_TOWARDS, "One neighbour changed one screen."),
            senior("go-to-market", NOT_YET, "I hand over a page and hope."),
            senior("strategy-and-choices", WORKING_TOWARDS, "I can stop my own things. Nobody else’s plan moved."),
            senior("evidence-and-learning", MEETING, "The fake door saved nine weeks."),
            senior("executive-communication", NOT_YET, "Jonas still answers half the questions for me."),
            senior(
                    "working-through-others",
                    WORKING_TOWARDS,
                    "Works with billing and support, not yet across departments."),
            senior("talent-and-coaching", NOT_YET, "Nobody outside my team."),
            senior("operating-system", WORKING_TOWARDS, "Our bet review is good; two others have looked at it."),
            senior("delivery", EXCEEDING, "Late card went live on the day, fallback and all."),
            principal("outcome-ownership", NOT_YET, ""),
            principal("go-to-market", WORKING_TOWARDS, "“Paid on Friday” opened the deck for one quarter."),
            principal("strategy-and-choices", NOT_OBSERVED, "I have not tried."));

    private FirstLook() {}
}
