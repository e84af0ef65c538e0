package org.lanzarote.monitoring.notice.mail;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.lanzarote.monitoring.notice.mail.LetterPage.LetterPart;
import org.lanzarote.monitoring.people.party.PartyRepository;
import org.lanzarote.monitoring.platform.event.EventType;
import org.lanzarote.monitoring.platform.html.LinkedWords;
import org.lanzarote.monitoring.platform.language.Language;

/** Words what a digest tells, with the names of the Parties. */
@ApplicationScoped
class DigestParts {

    private final PartyRepository parties;

    DigestParts(PartyRepository parties) {
        this.parties = parties;
    }

    List<LetterPart> parts(LetterFacts facts, Language language, Function<String, Optional<String>> link) {
        List<LetterPart> parts = new ArrayList<>();
        part(
                LetterWords.DIGEST_HAPPENED,
                language,
                happened(facts.data(), language).toList(),
                parts);
        part(
                LetterWords.DIGEST_WAITS,
                language,
                waits(facts.data(), language, link).toList(),
                parts);
        return parts;
    }

    private static void part(LetterWords heading, Language language, List<LinkedWords> lines, List<LetterPart> parts) {
        if (!lines.isEmpty()) {
            parts.add(new LetterPart(heading.words(language), lines));
        }
    }

    private Stream<LinkedWords> happened(JsonNode data, Language language) {
        return each(data.path("happened")).map(one -> {
            var what = LetterWords.happened(EventType.valueOf(one.path("type").asText()))
                    .words(language);
            var codes = each(one.path("parties")).map(JsonNode::asText).toList();
            var times = one.path("times").asInt();
            var said = inRound(one, what, language)
                    + (times > 1 ? " (" + times + ")" : "")
                    + (codes.isEmpty() ? "" : " – " + String.join(", ", names(codes, language)));
            return new LinkedWords(said, null);
        });
    }

    private Stream<LinkedWords> waits(JsonNode data, Language language, Function<String, Optional<String>> link) {
        var tasks = each(data.path("waits")).map(task -> {
            var what = task.path(language == Language.FR ? "fr" : "en").asText();
            var said = task.path("overdue").asBoolean()
                    ? LetterWords.DIGEST_OVERDUE.with(what).words(language)
                    : what;
            var party = task.path("party").isTextual()
                    ? " – " + String.join(", ", names(List.of(task.path("party").asText()), language))
                    : "";
            return new LinkedWords(
                    inRound(task, said, language) + party,
                    link.apply(task.path("address").asText()).orElse(null));
        });
        return data.path("more").asBoolean()
                ? Stream.concat(tasks, Stream.of(new LinkedWords(LetterWords.DIGEST_MORE.words(language), null)))
                : tasks;
    }

    private static String inRound(JsonNode one, String what, Language language) {
        return one.path("round").isInt()
                ? LetterWords.DIGEST_IN_ROUND
                        .with(one.path("round").asInt(), what)
                        .words(language)
                : what;
    }

    private Set<String> names(List<String> codes, Language language) {
        var names = new TreeSet<String>();
        parties.known(codes).values().forEach(party -> names.add(party.title(language)));
        return names;
    }

    private static Stream<JsonNode> each(JsonNode several) {
        return StreamSupport.stream(several.spliterator(), false);
    }
}
