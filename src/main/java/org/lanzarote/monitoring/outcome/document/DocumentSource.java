package org.lanzarote.monitoring.outcome.document;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.figures.ReleasedParticipation;
import org.lanzarote.monitoring.outcome.document.DocumentQueries.DocumentHead;
import org.lanzarote.monitoring.outcome.edition.EditionReading;
import org.lanzarote.monitoring.outcome.footnote.CitedParties;
import org.lanzarote.monitoring.outcome.report.FactsheetFigures;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.report.ReportHead;
import org.lanzarote.monitoring.outcome.style.NoteStyle;
import org.lanzarote.monitoring.outcome.style.Styles;
import org.lanzarote.monitoring.outcome.translation.ConfirmedTexts;
import org.lanzarote.monitoring.outcome.translation.Translations;
import org.lanzarote.monitoring.outcome.translation.WordedTexts;
import org.lanzarote.monitoring.people.party.Party;
import org.lanzarote.monitoring.people.party.PartyRepository;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.CitedById;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.preparation.round.UrgencyTerm;

/** Fetches what is printed of a report, with a fixed number of statements whatever its length. */
@ApplicationScoped
class DocumentSource {

    private final DocumentQueries queries;
    private final Citations citations;
    private final PartyRepository parties;
    private final ReleasedParticipation participation;
    private final Translations translations;
    private final Styles styles;
    private final EditionReading editions;

    DocumentSource(
            DocumentQueries queries,
            Citations citations,
            PartyRepository parties,
            ReleasedParticipation participation,
            Translations translations,
            Styles styles,
            EditionReading editions) {
        this.editions = editions;
        this.styles = styles;
        this.translations = translations;
        this.participation = participation;
        this.queries = queries;
        this.citations = citations;
        this.parties = parties;
    }

    Records fetch(Report report, Language language) {
        var id = report.id();
        var lines = lines(id);
        var head = queries.head(id);
        var translated = translations.confirmed(report, language);
        var texts = citations.read(translated.with(
                Stream.concat(Stream.of(head.keyFindings()), lines.texts()).toList()));
        var edition =
                queries.edition(id).map(line -> line.of(ReportHead.of(report))).orElse(null);
        return records(report, translated, head, lines, editions.scale(report), texts, edition);
    }

    /** The texts that may have footnotes, in the order of the report, with the terms of urgency. */
    Order order(Report report) {
        var texts = lines(report.id()).order(queries.head(report.id()).keyFindings());
        return new Order(texts.toList(), editions.scale(report));
    }

    record Order(List<UUID> texts, List<UrgencyTerm> scale) {}

    private DocumentLines lines(UUID report) {
        return new DocumentLines(
                queries.chapters(report),
                queries.headings(report),
                queries.paragraphs(report),
                queries.recommendations(report),
                queries.practices(report));
    }

    /** The records of what is printed, with the names that sources have today. */
    Records records(
            Report report,
            ConfirmedTexts translated,
            DocumentHead head,
            DocumentLines lines,
            List<UrgencyTerm> scale,
            Map<UUID, CurrentText> texts,
            @Nullable DocumentEdition edition) {
        var cited = CitedParties.in(texts.values());
        var known = parties.known(Stream.concat(cited.stream(), lines.parties()).collect(toSet()));
        var figures = FactsheetFigures.of(head.parties(), participation.latest(head.round()));
        return new Records(
                report,
                translated.language(),
                head,
                figures,
                lines,
                translated.words(texts),
                scale,
                cited,
                known,
                edition,
                organisations(texts.values()),
                styles.notes(report, edition == null ? 0 : edition.number()));
    }

    /** The organisations that are named in the submissions that these texts cite, by the key of the submission. */
    private Map<String, String> organisations(Collection<CurrentText> texts) {
        var copies = texts.stream()
                .flatMap(text -> text.text().citations().stream())
                .filter(citation -> citation.kind() == CitationKind.STAKEHOLDER_SUBMISSION)
                .flatMap(citation -> citation.targets().stream())
                .filter(CitedById.ID.asMatchPredicate())
                .distinct()
                .map(UUID::fromString)
                .toArray(UUID[]::new);
        return copies.length == 0
                ? Map.of()
                : queries.named(copies).stream()
                        .collect(toMap(named -> named.copy().toString(), DocumentQueries.NamedCopy::organisation));
    }

    /** All records of a printed report. */
    record Records(
            Report report,
            Language language,
            DocumentHead head,
            FactsheetFigures figures,
            DocumentLines lines,
            WordedTexts texts,
            List<UrgencyTerm> scale,
            Set<String> cited,
            Map<String, Party> parties,
            @Nullable DocumentEdition edition,
            Map<String, String> organisations,
            NoteStyle notes) {

        /** The names of all Parties in lists, as of the report's adoption. */
        Map<String, String> titles(Language spoken) {
            return parties.values().stream()
                    .collect(toMap(Party::iso3, party -> party.title(spoken, report.adoptedOn())));
        }

        /** The names of these Parties within a sentence, in the order of the language. */
        List<String> named(List<String> codes, Language spoken) {
            return codes.stream()
                    .map(code -> requireNonNull(parties.get(code)))
                    .sorted(comparing(
                            party -> party.title(spoken, report.adoptedOn()), new DocumentWords(spoken).inOrder()))
                    .map(party -> party.withArticle(spoken, report.adoptedOn()))
                    .toList();
        }

        /** The names of the cited Parties within sentences. */
        Map<String, String> citedParties() {
            return parties.values().stream()
                    .filter(party -> cited.contains(party.iso3()))
                    .collect(toMap(Party::iso3, party -> party.withArticle(language, report.adoptedOn())));
        }
    }
}
