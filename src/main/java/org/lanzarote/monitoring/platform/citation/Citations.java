package org.lanzarote.monitoring.platform.citation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.access.Caller;
import org.lanzarote.monitoring.platform.citation.TargetCheck.DoubtedLine;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.Citation;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.platform.text.CitedWording;
import org.lanzarote.monitoring.platform.text.TextPlace;
import org.lanzarote.monitoring.platform.text.TextWithCitations;
import org.lanzarote.monitoring.platform.text.TypedLink;

/** Looks citations up, in either direction, with one statement for each kind of target. */
@ApplicationScoped
public class Citations {

    private final Map<CitationKind, CitationTargets> targets;
    private final CitationQueries queries;
    private final TextLabels labels;
    private final CitableAnswers answers;
    private final Caller caller;
    private final Clock clock;
    private final Event<TextRevised> revised;

    Citations(
            @All List<CitationTargets> targets,
            CitationQueries queries,
            TextLabels labels,
            CitableAnswers answers,
            Caller caller,
            Clock clock,
            Event<TextRevised> revised) {
        this.revised = revised;
        this.labels = labels;
        this.answers = answers;
        this.caller = caller;
        this.clock = clock;
        this.targets = targets.stream().collect(toMap(CitationTargets::kind, target -> target));
        this.queries = queries;
    }

    /** The records that these links and the citations of these texts point to. */
    public KnownTargets lookUp(int round, Collection<TextWithCitations> texts, Collection<TypedLink> links) {
        Map<CitationKind, Set<String>> keys = Stream.concat(
                        links.stream(),
                        texts.stream()
                                .flatMap(text -> text.citations().stream())
                                .flatMap(Citations::links))
                .collect(groupingBy(TypedLink::kind, mapping(TypedLink::target, toSet())));
        Map<CitationKind, Map<String, UUID>> ids = new EnumMap<>(CitationKind.class);
        keys.forEach((kind, wanted) -> {
            var known = targets.get(kind);
            if (known != null) {
                ids.put(kind, known.ids(round, wanted));
            }
        });
        var cited = new HashMap<>(ids.getOrDefault(CitationKind.ANSWER, Map.of()));
        cited.keySet().retainAll(keys.getOrDefault(CitationKind.ANSWER, Set.of()));
        return new KnownTargets(
                ids,
                labels.named(round, texts),
                cited.isEmpty() ? Map.of() : answers.of(cited.values()),
                clock.instant());
    }

    /** Writes one text of a request, or reports what is wrong with it, with pointers into the request. */
    public void write(CitedText target, int round, CitedWording wording) {
        var violations = new Violations();
        var known = lookUp(round, List.of(wording.text()), wording.links());
        target.write(
                wording.text(),
                wording.links(),
                wording.slots(),
                known,
                new TextPlace(wording.pointer(), wording.linkPointer(), violations));
        violations.orThrow(CitationMessage.TEXT_INVALID);
        if (target.number > 1) {
            revised.fire(target.revision());
        }
    }

    /** The id of one target, to ask who cites it. */
    public Optional<UUID> idOf(int round, CitationKind kind, String key) {
        return Optional.ofNullable(Objects.requireNonNull(targets.get(kind))
                .ids(round, Set.of(key))
                .get(key));
    }

    /** The texts as they read now, by id. */
    public Map<UUID, CurrentText> read(Collection<UUID> texts) {
        if (texts.isEmpty()) {
            return Map.of();
        }
        var insider = caller.isInsider();
        var read = queries.texts(
                texts.toArray(UUID[]::new), insider, insider ? EvidenceAudience.SEALED : EvidenceAudience.PUBLIC);
        Map<UUID, List<CitationRow>> lines =
                read.stream().flatMap(CitationQueries.TextLine::line).collect(groupingBy(CitationRow::text));
        var cited = cited(lines.values().stream().flatMap(List::stream).toList());
        Map<UUID, Map<Integer, EvidenceRow>> evidence = read.stream()
                .flatMap(CitationQueries.TextLine::resting)
                .collect(groupingBy(EvidenceRow::text, toMap(EvidenceRow::ordinal, row -> row)));
        Map<UUID, String> markdown = new HashMap<>();
        read.forEach(text -> markdown.put(text.id(), text.markdown()));
        Map<UUID, CurrentText> current = new HashMap<>();
        labels.present(markdown)
                .forEach((id, words) -> current.put(
                        id,
                        CurrentText.of(
                                words, lines.getOrDefault(id, List.of()), cited, evidence.getOrDefault(id, Map.of()))));
        return current;
    }

    /** The doubtful targets of these texts. */
    public List<DoubtfulTarget> doubts(Collection<UUID> texts) {
        var lines = texts.isEmpty() ? List.<CitationRow>of() : queries.lines(texts.toArray(UUID[]::new));
        Map<UUID, Set<TargetDoubt>> doubts = new HashMap<>();
        byKind(lines)
                .forEach((kind, wanted) ->
                        doubts.putAll(Objects.requireNonNull(targets.get(kind)).doubts(wanted)));
        var check = new TargetCheck(doubts);
        var doubted =
                lines.stream().collect(groupingBy(CitationRow::text, LinkedHashMap::new, toList())).values().stream()
                        .flatMap(text -> check.of(text).stream())
                        .toList();
        var keys = lastKeys(doubted.stream().map(DoubtedLine::line).toList());
        return doubted.stream().map(line -> line.named(keys)).toList();
    }

    private Map<UUID, CitedTarget> cited(List<CitationRow> lines) {
        Map<UUID, CitedTarget> cited = new HashMap<>();
        byKind(lines)
                .forEach((kind, wanted) ->
                        cited.putAll(Objects.requireNonNull(targets.get(kind)).cited(wanted)));
        return cited;
    }

    private Map<UUID, String> lastKeys(List<CitationRow> lines) {
        Map<UUID, String> keys = new HashMap<>();
        byKind(lines)
                .forEach((kind, wanted) ->
                        keys.putAll(Objects.requireNonNull(targets.get(kind)).lastKeys(wanted)));
        return keys;
    }

    private static Map<CitationKind, Set<UUID>> byKind(List<CitationRow> lines) {
        return lines.stream()
                .filter(line -> line.target() != null)
                .collect(groupingBy(CitationRow::kind, mapping(CitationRow::requireTarget, toSet())));
    }

    private static Stream<TypedLink> links(Citation citation) {
        return citation.targets().stream().map(target -> TypedLink.to(citation.kind(), target));
    }
}
