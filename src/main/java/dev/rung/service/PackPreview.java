package dev.rung.service;

import dev.rung.domain.pack.Envelope;
import dev.rung.domain.pack.Parting;
import java.util.List;

/**
 * What lies in a pack, every field with its value.
 *
 * @param envelope of a pack that is not written yet, its id and time are those of this moment
 * @param sections in the order of reading
 * @param staying evidence of the chosen days, and named evidence, that stays behind; empty of a pack that arrived
 * @param summary what lies in it in a sentence: {@code 12 pieces with 20 claims, a sealed self-assessment}
 */
public record PackPreview(Envelope envelope, List<Section> sections, List<Parting.Staying> staying, String summary) {
    public PackPreview {
        sections = List.copyOf(sections);
        staying = List.copyOf(staying);
    }

    /** Fields that belong together, such as those of one piece. */
    public record Section(String title, List<Field> fields) {
        public Section {
            fields = List.copyOf(fields);
        }
    }

    /** @param value may have several lines; never blank: empty fields are not listed */
    public record Field(String name, String value) {}
}
