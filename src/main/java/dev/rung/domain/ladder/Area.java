package dev.rung.domain.ladder;

import java.util.List;

/** A group of competencies under one heading. */
public record Area(String title, List<Competency> competencies) {
    public Area {
        competencies = List.copyOf(competencies);
    }
}
