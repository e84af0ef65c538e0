package org.lanzarote.monitoring.notice.mail;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.preparation.question.Section;

/** Names the sections that a letter tells of as the questionnaire of the reply does, which is public; questions by their numbers. */
@ApplicationScoped
class SectionTitles {

    private static final String SECTIONS = "sections";

    private final SectionQueries queries;

    SectionTitles(SectionQueries queries) {
        this.queries = queries;
    }

    LetterFacts in(LetterFacts facts, Language language) {
        if (!facts.data().has(SECTIONS)) {
            return facts;
        }
        var titles = titles(facts, language);
        var named = JsonNodeFactory.instance.arrayNode();
        for (var section : facts.data().path(SECTIONS)) {
            var name = section.asText();
            named.add(titles.getOrDefault(
                    name, LetterWords.SECTION_QUESTION.with(name).words(language)));
        }
        ObjectNode data = facts.data().deepCopy();
        data.set(SECTIONS, named);
        return new LetterFacts(facts.subject(), data);
    }

    private Map<String, String> titles(LetterFacts facts, Language language) {
        return queries.questionnaire(facts.round(), facts.party())
                .map(found -> found.sections().stream()
                        .collect(Collectors.toMap(
                                Section::key, section -> section.title().in(language, found.authentic()))))
                .orElse(Map.of());
    }
}
