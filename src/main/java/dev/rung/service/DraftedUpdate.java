package dev.rung.service;

import dev.rung.domain.update.Update;
import dev.rung.domain.update.UpdateSection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A page after it was drafted.
 *
 * @param filled sections that have a new text from the records
 * @param differs what the records would say in sections that the person wrote, where that is something new
 */
public record DraftedUpdate(Update update, List<UpdateSection> filled, Map<UpdateSection, String> differs) {
    public DraftedUpdate {
        filled = List.copyOf(filled);
        Map<UpdateSection, String> ordered = new EnumMap<>(UpdateSection.class);
        ordered.putAll(differs);
        differs = Collections.unmodifiableMap(ordered);
    }
}
