package dev.rung.domain.initiative;

/** Whether an initiative may go to a stage. What stands after “because” is a clause without a full stop. */
public sealed interface StageAnswer {
    StageAnswer ALLOWED = new Allowed();

    /** It may go there now. */
    record Allowed() implements StageAnswer {}

    /** It may go there with a reason in the person's words. */
    record WantsReason(String because) implements StageAnswer {}

    /** It may not go there, whatever the reason. */
    record Refused(String because) implements StageAnswer {}
}
