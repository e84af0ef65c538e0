package org.lanzarote.monitoring.outcome.reportpackage;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.lanzarote.monitoring.analysis.finding.FindingLife;
import org.lanzarote.monitoring.analysis.finding.FindingRepository;
import org.lanzarote.monitoring.analysis.finding.FindingScope;
import org.lanzarote.monitoring.outcome.chapter.Chapter;
import org.lanzarote.monitoring.outcome.chapter.Paragraph;
import org.lanzarote.monitoring.outcome.chapter.ReportScope;
import org.lanzarote.monitoring.outcome.placing.FindingPlace;
import org.lanzarote.monitoring.outcome.practice.Practice;
import org.lanzarote.monitoring.outcome.recommendation.Recommendation;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.statement.Statement;
import org.lanzarote.monitoring.outcome.style.Styles;
import org.lanzarote.monitoring.outcome.tally.CountedPart;
import org.lanzarote.monitoring.outcome.tally.Tallies;
import org.lanzarote.monitoring.outcome.tally.TallyPart;
import org.lanzarote.monitoring.outcome.tally.TallyPartKind;
import org.lanzarote.monitoring.outcome.translation.DraftTextTranslation;
import org.lanzarote.monitoring.outcome.translation.Translations;
import org.lanzarote.monitoring.platform.citation.Citations;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.citation.EvidenceRevised;
import org.lanzarote.monitoring.platform.citation.KnownTargets;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.CitationKind;
import org.lanzarote.monitoring.preparation.round.Round;

/** Loads a package into a round that has no report yet: first every part, then the texts that cite them. */
@ApplicationScoped
class PackageLoading {

    private final ReportPackageCheck check;
    private final FindingRepository findings;
    private final FindingLife life;
    private final Tallies tallies;
    private final Translations translations;
    private final Styles styles;
    private final Citations citations;
    private final Validator validator;
    private final EntityManager em;
    private final Event<EvidenceRevised> revised;

    PackageLoading(
            ReportPackageCheck check,
            FindingRepository findings,
            FindingLife life,
            Tallies tallies,
            Translations translations,
            Styles styles,
            Citations citations,
            Validator validator,
            EntityManager em,
            Event<EvidenceRevised> revised) {
        this.styles = styles;
        this.revised = revised;
        this.tallies = tallies;
        this.translations = translations;
        this.validator = validator;
        this.check = check;
        this.findings = findings;
        this.life = life;
        this.citations = citations;
        this.em = em;
    }

    Report load(Round round, ReportPackage whole) {
        var shape = new PackageShape(validator.validate(whole));
        var report = whole.report(round);
        List<Chapter> chapters = new ArrayList<>();
        shape.each("/chapters", whole.chapters(), (chapter, i) -> chapters.add(whole.chapter(report, chapter)));
        var scope = ReportScope.of(report, chapters);
        var findingScope = findings.scope(round);
        var tallyScope = tallies.scope(round, findingScope.questions());
        check.check(whole, scope, findingScope, tallyScope, shape);
        em.persist(report);
        List<CitedText> targets = new ArrayList<>(List.of(report.introduction(), report.keyFindings()));
        chapters.forEach(chapter -> targets.add(persisted(chapter, Chapter::introduction)));
        Map<TallyPart, CountedPart> parts = new HashMap<>();
        parts.put(new TallyPart(TallyPartKind.KEY_FINDINGS, null), CountedPart.keyFindings(report));
        persistParts(whole, scope, targets, parts);
        var keyed = persistFindings(whole, scope, findingScope, targets);
        for (int i = 0; i < whole.statements().size(); i++) {
            var wish = whole.statements().get(i);
            var statement = new Statement(scope.chapter(wish.chapter()), wish);
            targets.add(persisted(statement, Statement::text));
            parts.put(new TallyPart(TallyPartKind.STATEMENT, "" + i), CountedPart.of(statement));
        }
        whole.practices()
                .forEach(practice -> targets.add(
                        persisted(new Practice(scope.chapter(practice.chapter()), practice), Practice::text)));
        if (whole.style() != null) {
            styles.take(whole.style(), scope);
        }
        em.flush();
        var texts = PackagedText.of(whole, shape);
        var known = known(round, whole, texts).with(CitationKind.FINDING, keyed);
        write(texts, targets, known);
        new PackagedTranslations(whole, shape).add(report, targets, known, translations);
        whole.talliesOrNone()
                .forEach(tally -> tallies.add(report, tallyScope, tally, requireNonNull(parts.get(tally.part()))));
        revised.fire(PackagedEvidence.of(round.number(), keyed.values(), parts.values()));
        return report;
    }

    private void persistParts(
            ReportPackage whole, ReportScope scope, List<CitedText> targets, Map<TallyPart, CountedPart> parts) {
        Map<Integer, Paragraph> numbered = new HashMap<>();
        for (var wish : whole.paragraphs()) {
            var paragraph = new Paragraph(scope.chapter(wish.chapter()), wish);
            numbered.put(wish.number(), paragraph);
            targets.add(persisted(paragraph, Paragraph::text));
            parts.put(new TallyPart(TallyPartKind.PARAGRAPH, "" + wish.number()), CountedPart.of(paragraph));
        }
        for (var wish : whole.recommendations()) {
            var recommendation = new Recommendation(scope.chapter(wish.chapter()), wish);
            if (wish.after() != null) {
                recommendation.stand(scope.chapter(wish.chapter()), numbered.get(wish.after()));
            }
            targets.add(persisted(recommendation, Recommendation::text));
            parts.put(new TallyPart(TallyPartKind.RECOMMENDATION, wish.code()), CountedPart.of(recommendation));
        }
    }

    /** The ids of the findings that other texts of the package cite, by their keys there. */
    private Map<String, UUID> persistFindings(
            ReportPackage whole, ReportScope scope, FindingScope findingScope, List<CitedText> targets) {
        Map<String, UUID> keyed = new HashMap<>();
        for (var packaged : whole.findings()) {
            var finding = findingScope.draft(packaged.draft());
            life.bring(finding, packaged.stateOrDraft());
            targets.add(finding.text());
            if (packaged.key() != null) {
                keyed.put(packaged.key(), finding.id());
            }
            if (packaged.observation() != null) {
                em.persist(new FindingPlace(
                        scope.chapter(packaged.observation().chapterOr(finding.chapter())),
                        finding,
                        packaged.observation()));
            }
        }
        return keyed;
    }

    /** What the texts of a package and their translations point to, once all parts of it are stored. */
    private KnownTargets known(Round round, ReportPackage whole, List<PackagedText> texts) {
        return citations
                .lookUp(
                        round.number(),
                        Stream.concat(
                                        texts.stream().map(PackagedText::text),
                                        whole.translationsOrNone().stream().map(DraftTextTranslation::text))
                                .toList(),
                        texts.stream().flatMap(text -> text.links().stream()).toList())
                .withWithdrawn();
    }

    private void write(List<PackagedText> texts, List<CitedText> targets, KnownTargets known) {
        var violations = new Violations();
        for (int i = 0; i < texts.size(); i++) {
            texts.get(i).writeTo(targets.get(i), known, violations);
        }
        violations.orThrow(ReportPackageMessage.PACKAGE_INVALID);
        em.flush();
    }

    private <T> CitedText persisted(T part, Function<T, CitedText> text) {
        em.persist(part);
        return text.apply(part);
    }
}
