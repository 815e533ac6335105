package dev.rung.service.sample;

import dev.rung.domain.coaching.Hat;
import dev.rung.domain.coaching.SessionNote.Offer;
import dev.rung.domain.coaching.Step;
import dev.rung.domain.ladder.ExpectationId;
import dev.rung.domain.person.Person;
import java.util.List;

/** Six sessions: two with a report, two with a mentee, one of her own, and one that is planned. */
final class CoachingStory {
    private static final ExpectationId MONEY = new ExpectationId("financial-acumen", "pm");
    private static final ExpectationId ROOM = new ExpectationId("executive-communication", "senior-pm");
    private static final ExpectationId NARRATIVE = new ExpectationId("executive-communication", "principal-pm");

    private final Calendar calendar;
    private final Ids ids;
    private final Person me;
    private final Colleague nadia;
    private final Colleague rui;

    CoachingStory(Calendar calendar, Ids ids, Person me, Colleague nadia, Colleague rui) {
        this.calendar = calendar;
        this.ids = ids;
        this.me = me;
        this.nadia = nadia;
        this.rui = rui;
    }

    /** Oldest first. */
    List<PeopleBooks.Held> told() {
        return List.of(ruiAndTheSum(), nadiaAndTheRoom(), nadiaAfterTheRound(), ruiAndTheRange(), own(), planned());
    }

    private Talk talk(Person with, int daysAgo, Hat hat, int minutes, String goal, ExpectationId focus) {
        return new Talk(calendar, ids, with, daysAgo, hat, minutes, goal, focus);
    }

    private PeopleBooks.Held ruiAndTheSum() {
        return talk(rui.person(), 75, Hat.MENTOR, 50, "A paper that finance traces without asking me back", MONEY)
                .asked(
                        Step.GOAL,
                        "If this works, which line of the profit and loss statement moves, by how much, and when?")
                .asked(Step.REALITY, "Which part of this is fact, and which is a guess?")
                .notAsked(Step.OPTIONS, "What would you do with half the team?")
                .asked(Step.WAY_FORWARD, "What will you do, by when, and what will exist afterwards?")
                .shared(Step.GOAL, "The second paper on offline mode is funded or refused in one reading.")
                .shared(Step.REALITY, "Four firms counted, one input that nobody can trace: the share of lost sheets.")
                .shared(Step.OPTIONS, "Count it from the sync log, ask support, or leave it out and say so.")
                .secret(Step.REALITY, "Made up for this sample: a private line, which only the writer ever reads.")
                .shared(Step.WAY_FORWARD, "Sync log first; finance sees the inputs before the paper.")
                .commitment(
                        "Count lost sheets of 800 firms from the sync log",
                        68,
                        "a table with the query beside it",
                        MONEY)
                .kept(70)
                .commitment(
                        "Show finance the three inputs before the meeting",
                        66,
                        "a mail from finance that names them",
                        MONEY)
                .kept(67)
                .commitment("Ask support for its own count of lost sheets", 64, "a number with its month", MONEY)
                .dropped(66, "The sync log holds the same and is counted by machine.")
                .closed(8);
    }

    private PeopleBooks.Held nadiaAndTheRoom() {
        return talk(nadia.person(), 68, Hat.COACH, 45, "To stand in the room when invoicing is decided", ROOM)
                .asked(Step.GOAL, "What would have to happen in this conversation for it to be worth your time?")
                .asked(Step.REALITY, "What are you going round?")
                .asked(Step.OPTIONS, "What would you do if you held the next role already?")
                .asked(Step.WAY_FORWARD, "How sure are you, from 1 to 10, and what would make it one more?")
                .shared(Step.REALITY, "The monthly page is read. Jonas presents it, because he always did.")
                .shared(Step.OPTIONS, "Ask Jonas for one item, present with him, or wait for the budget round.")
                .secret(Step.OPTIONS, "Made up for this sample: my own guess, which belongs on no page of hers.")
                .evidence(
                        Step.WAY_FORWARD,
                        "Wrote the four likely questions on deposits before anybody asked.",
                        Offer.OFFERED)
                .commitment("Ask Jonas for ten minutes of the next committee", 60, "a yes or a no in writing", ROOM)
                .kept(63)
                .commitment("Write the answers to the four likely questions", 57, "one page that Claire has read", ROOM)
                .changed(58, "Claire was away; the tax release took the week.", 49, 50)
                .closed(6);
    }

    private PeopleBooks.Held ruiAndTheRange() {
        return talk(
                        rui.person(),
                        8,
                        Hat.MENTOR,
                        45,
                        "To say a range aloud and hold it",
                        new ExpectationId("evidence-and-learning", "pm"))
                .asked(Step.GOAL, "By what will you know in six weeks that it worked?")
                .asked(Step.REALITY, "How often did the result land inside the range you gave?")
                .asked(Step.OPTIONS, "What could go wrong, and by which early sign would you see it?")
                .notAsked(Step.WAY_FORWARD, "Who needs to know before you begin?")
                .shared(Step.REALITY, "One range so far, and the result fell inside. One is no record.")
                .evidence(
                        Step.REALITY,
                        "Gave a range for offline mode and said on which day it can be narrower.",
                        Offer.ACCEPTED)
                .shared(Step.WAY_FORWARD, "Three open forecasts get ranges before the next planning.")
                .commitment("Put a range on the three open forecasts", -4, "three ranges with a source each", MONEY)
                .closed(7);
    }

    private PeopleBooks.Held nadiaAfterTheRound() {
        return talk(nadia.person(), 9, Hat.MANAGER, 40, "What the round says, and what I do with it", ROOM)
                .asked(Step.GOAL, "What matters most of all this, and what are you ready to drop for it?")
                .asked(Step.REALITY, "What have you seen that speaks against your view?")
                .asked(Step.OPTIONS, "Who has solved something like this before?")
                .asked(Step.WAY_FORWARD, "How will the two of us see that it was done?")
                .shared(Step.GOAL, "Know which two expectations decide the next year.")
                .shared(Step.REALITY, "She rates herself a step lower than both reviewers in three places.")
                .shared(Step.REALITY, "Sales signed the trade-off and still felt handled.")
                .secret(Step.REALITY, "Made up for this sample: a thought that would need her yes to go further.")
                .shared(Step.WAY_FORWARD, "The next trade-off is drawn up together with sales.")
                .commitment(
                        "Ask Tom what he would have wanted to hear first",
                        3,
                        "his two sentences in our notes",
                        new ExpectationId("working-through-others", "pm"))
                .kept(4)
                .commitment("Present deposits to the committee without me", -4, "the minutes name a decision", ROOM)
                .closed(7);
    }

    private PeopleBooks.Held own() {
        return talk(me, 5, Hat.COACH, 25, "Why nobody lifts my numbers", NARRATIVE)
                .asked(Step.REALITY, "What did you expect, and what happened?")
                .asked(Step.OPTIONS, "What would you stop to make room for it?")
                .asked(Step.WAY_FORWARD, "What will you do, by when, and what will exist afterwards?")
                .shared(Step.REALITY, "My pages end at the team. The board’s page begins at the area.")
                .secret(Step.REALITY, "Made up for this sample: note to self, no reader but me.")
                .shared(Step.WAY_FORWARD, "One paragraph on the area that Marta can paste.")
                .commitment(
                        "Write one paragraph on the area for the board page",
                        -6,
                        "Marta has it in her draft",
                        NARRATIVE)
                .closed(6);
    }

    private PeopleBooks.Held planned() {
        return talk(nadia.person(), -3, Hat.COACH, 45, "After the committee: what happened, what next", ROOM)
                .notAsked(Step.REALITY, "What did you expect, and what happened?")
                .notAsked(Step.OPTIONS, "What would make you change your mind?")
                .planned();
    }
}
