package dev.rung.domain.ladder;

import java.util.List;

/**
 * A group of competencies under one heading.
 *
 * @param id as the file gives it; {@code ""} where it gives none, and nothing refers to it
 */
public record Area(String id, String title, List<Competency> competencies) {
    public Area {
        competencies = List.copyOf(competencies);
    }

    /** An area without an id. */
    public Area(String title, List<Competency> competencies) {
        this("", title, competencies);
    }
}
