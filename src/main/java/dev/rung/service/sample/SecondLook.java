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

/** Where she thought she was two months ago, a week before her manager's review. Go-to-market claims more than it shows. */
final class SecondLook {
    static final List<Answer> ANSWERS = List.of(
            senior("outcome-ownership", MEETING, "The late card is above the line and onboarding plans on it."),
            senior("financial-acumen", EXCEEDING, "Three teams and finance reckon with one tree."),
            senior(
                    "customer-insight",
                    MEETING,
                    "Lost customers changed onboarding, kitchen tables changed scheduling."),
            senior("go-to-market", MEETING, "The annual plan’s page is the best I have drafted."),
            senior("strategy-and-choices", MEETING, "Two plans cite my choices by number."),
            senior("evidence-and-learning", MEETING, "Wallets taught me more than any win."),
            senior("executive-communication", WORKING_TOWARDS, "One good meeting. I was lucky with the questions."),
            senior("working-through-others", MEETING, "The mail rule works without me."),
            senior("talent-and-coaching", MEETING, "Rui says himself what changed."),
            senior("operating-system", MEETING, "31 days became 19 in three teams."),
            senior("delivery", MEETING, "Fallbacks get used and nobody panics."),
            principal("outcome-ownership", WORKING_TOWARDS, "Shared account is in draft, two signatures missing."),
            principal("financial-acumen", MEETING, "Marta opens the model more often than I do."),
            principal("customer-insight", WORKING_TOWARDS, "The guide runs; I have not yet seen it decide a long bet."),
            principal("go-to-market", NOT_YET, "The claim died with the rebranding and I let it."),
            principal("strategy-and-choices", WORKING_TOWARDS, "Mobile is not convinced and may be right."),
            principal("evidence-and-learning", MEETING, "Claims no longer exceed what analytics sees."),
            principal("executive-communication", NOT_YET, "Nobody lifts my numbers."),
            principal("working-through-others", WORKING_TOWARDS, "One rule, one quarter old."),
            principal("operating-system", NOT_OBSERVED, "The price playbook is a draft."));

    private SecondLook() {}
}
