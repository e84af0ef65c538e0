package org.lanzarote.monitoring.outcome.document;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.citation.CitedKeys;
import org.lanzarote.monitoring.platform.citation.CitedTarget;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** Names the sources of sealed texts, which hold keys alone, as they are named today. */
@ApplicationScoped
class SealedTexts {

    private static final Pattern ANSWER = Pattern.compile("([A-Z]{3})/(.+)@(\\d{1,9})");

    private final CitedKeys keys;

    SealedTexts(CitedKeys keys) {
        this.keys = keys;
    }

    /** The texts as documents print them, with two statements whatever their number. */
    Map<UUID, CurrentText> named(int round, Map<UUID, TextWithCitations> sealed) {
        var answers = cited(round, CitationKind.ANSWER, sealed.values());
        var findings = cited(round, CitationKind.FINDING, sealed.values());
        Map<UUID, CurrentText> named = new HashMap<>();
        sealed.forEach((id, text) -> named.put(
                id,
                new CurrentText(
                        text,
                        List.of(),
                        targets(text, CitationKind.ANSWER)
                                .flatMap(key -> answer(round, key, answers))
                                .toList(),
                        targets(text, CitationKind.FINDING)
                                .map(findings::get)
                                .filter(Objects::nonNull)
                                .map(CitedTarget::finding)
                                .filter(Objects::nonNull)
                                .toList(),
                        Set.of())));
        return named;
    }

    private Map<String, CitedTarget> cited(int round, CitationKind kind, Collection<TextWithCitations> texts) {
        return keys.cited(
                round, kind, texts.stream().flatMap(text -> targets(text, kind)).collect(toSet()));
    }

    private static Stream<String> targets(TextWithCitations text, CitationKind kind) {
        return text.citations().stream()
                .filter(citation -> citation.kind() == kind)
                .flatMap(citation -> citation.targets().stream())
                .distinct();
    }

    /** An answer that the reader cannot read is named by its key. */
    private static Stream<CitedAnswer> answer(int round, String key, Map<String, CitedTarget> known) {
        var target = known.get(key);
        if (target != null) {
            return Stream.ofNullable(target.answer());
        }
        return Stream.of(ANSWER.matcher(key))
                .filter(found -> found.matches())
                .map(found -> CitedAnswer.of(
                        round, found.group(1), found.group(2), Integer.parseInt(found.group(3)), false, null, null));
    }
}
