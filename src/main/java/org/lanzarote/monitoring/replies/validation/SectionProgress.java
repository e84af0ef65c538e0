package org.lanzarote.monitoring.replies.validation;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.preparation.question.Item;
import org.lanzarote.monitoring.preparation.question.Items;
import org.lanzarote.monitoring.preparation.question.QuestionNumber;
import org.lanzarote.monitoring.preparation.question.Section;
import org.lanzarote.monitoring.preparation.question.TranslatedText;

/**
 * The progress of one section of a questionnaire; without sections, each main question with its sub-questions is one.
 */
record SectionProgress(
        @Schema(description = "Key of the section, or number of the main question", examples = "PREVENTION")
        String key,

        @Schema(description = "Its heading, or the wording of the main question")
        TranslatedText title,

        AnswerProgress progress) {

    /** The progress of the sections with an answer at hand, in the questionnaire's order. */
    static List<SectionProgress> of(List<Section> sections, Items items, ReplyCheck check) {
        return sections(sections, items)
                .filter(section -> check.concerns(section.questions))
                .map(section -> new SectionProgress(section.key, section.title, check.progress(section.questions)))
                .toList();
    }

    private static Stream<AskedSection> sections(List<Section> sections, Items items) {
        if (sections.isEmpty()) {
            return mains(items)
                    .map(main -> new AskedSection(main.number(), main.text(), under(Set.of(main.number()), items)));
        }
        return sections.stream().map(section -> {
            var mains = mains(items)
                    .filter(main -> Objects.equals(main.section(), section.key()))
                    .map(Item::number)
                    .collect(Collectors.toSet());
            return new AskedSection(section.key(), section.title(), under(mains, items));
        });
    }

    private static Stream<Item> mains(Items items) {
        return items.all().filter(item -> QuestionNumber.parent(item.number()).isEmpty());
    }

    private static Set<Item> under(Set<String> mains, Items items) {
        return items.answerable()
                .filter(item -> mains.contains(QuestionNumber.main(item.number())))
                .collect(Collectors.toSet());
    }

    /** A section with the questions in it that take an answer. */
    private record AskedSection(String key, TranslatedText title, Set<Item> questions) {}
}
