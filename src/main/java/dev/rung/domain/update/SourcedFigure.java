package dev.rung.domain.update;

/**
 * A figure of the page and the record it opens to.
 *
 * @param label what it is a figure of
 * @param text as the page shows it
 * @param noun the record's noun: initiative, forecast, postmortem, metric, goal, cost, tax, evidence or commitment
 * @param nounId the record's id; a month for cost and tax
 * @param restsOn how it was computed, in words
 */
public record SourcedFigure(
        UpdateSection section, String label, String text, String noun, String nounId, String restsOn) {}
