package org.lanzarote.monitoring.outcome.reportpackage;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.outcome.chapter.ReportScope;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.outcome.translation.DraftTextTranslation;
import org.lanzarote.monitoring.outcome.translation.TextTranslationState;
import org.lanzarote.monitoring.outcome.translation.TranslatedKind;
import org.lanzarote.monitoring.outcome.translation.TranslatedPart;
import org.lanzarote.monitoring.outcome.translation.Translations;
import org.lanzarote.monitoring.platform.citation.CitedText;
import org.lanzarote.monitoring.platform.citation.KnownTargets;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.TextWithCitations;

/** The translations of a package, each beside the text that it translates, in the order of {@link PackagedText}. */
final class PackagedTranslations {

    private final ReportPackage whole;
    private final PackageShape shape;
    private final List<TranslatedPart> parts = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();

    PackagedTranslations(ReportPackage whole, PackageShape shape) {
        this.whole = whole;
        this.shape = shape;
        part("/introduction", TranslatedKind.INTRODUCTION, "introduction", whole.introduction(), null);
        part("/keyFindings", TranslatedKind.KEY_FINDINGS, "keyFindings", whole.keyFindings(), null);
        shape.each(
                "/chapters",
                whole.chapters(),
                (one, i) -> part("", TranslatedKind.CHAPTER, one.numeral(), one.introduction(), null));
        shape.each(
                "/paragraphs",
                whole.paragraphs(),
                (one, i) -> part("", TranslatedKind.PARAGRAPH, "" + one.number(), one.text(), null));
        shape.each(
                "/recommendations",
                whole.recommendations(),
                (one, i) -> part("", TranslatedKind.RECOMMENDATION, one.code(), one.text(), null));
        shape.each("/findings", whole.findings(), (one, i) -> {
            var observation = one.observation();
            part(
                    "",
                    TranslatedKind.FINDING,
                    observation == null ? null : "" + i,
                    one.text(),
                    observation == null ? null : observation.lead());
        });
        shape.each(
                "/statements",
                whole.statements(),
                (one, i) -> part("", TranslatedKind.STATEMENT, "" + i, one.text(), one.lead()));
        shape.each(
                "/practices",
                whole.practices(),
                (one, i) -> part("", TranslatedKind.PRACTICE, "" + i, one.text(), null));
    }

    /** Reports translations of what is not there, several of one text but a draft over confirmed words, and words that do not fit it. */
    void check(KnownTargets known, ReportScope scope, Violations violations) {
        UntranslatedTitle.check(whole.untranslated(), scope, shape, violations);
        Set<String> seen = new HashSet<>();
        shape.each("/translations", whole.translationsOrNone(), (wish, i) -> {
            var pointer = "/translations/" + i;
            var place = places.get(place(wish.kind(), wish.key()));
            if (place == null) {
                violations.add(pointer + "/key", ReportPackageMessage.NOTHING_IN_PACKAGE.with(wish.kind(), wish.key()));
            } else if (!seen.add(place(wish.kind(), wish.key()) + (isDraft(wish) ? "/draft" : ""))) {
                violations.add(pointer + "/key", ReportPackageMessage.TWICE_IN_PACKAGE.with(wish.key()));
            } else {
                parts.get(place).check(wish, known, pointer, violations);
            }
        });
    }

    /** Adds them to a report whose texts are written, in the order of the package's. */
    void add(Report report, List<CitedText> texts, KnownTargets known, Translations translations) {
        var wishes = Stream.concat(
                whole.translationsOrNone().stream().filter(wish -> !isDraft(wish)),
                whole.translationsOrNone().stream().filter(PackagedTranslations::isDraft));
        for (var wish : wishes.toList()) {
            int place = requireNonNull(places.get(place(wish.kind(), wish.key())));
            translations.add(report, texts.get(place), parts.get(place), wish, known);
        }
    }

    private static boolean isDraft(DraftTextTranslation wish) {
        return wish.state() == TextTranslationState.DRAFT;
    }

    /** A text without a key is translated by nobody, and has its place in the order. */
    private void part(
            String pointer,
            TranslatedKind kind,
            @Nullable String key,
            @Nullable TextWithCitations text,
            @Nullable String lead) {
        if (text == null || (!pointer.isEmpty() && !shape.has(pointer))) {
            return;
        }
        if (key != null) {
            places.putIfAbsent(place(kind, key), parts.size());
        }
        parts.add(new TranslatedPart(kind, key == null ? "" : key, text, lead));
    }

    private static String place(TranslatedKind kind, String key) {
        return kind + "/" + key;
    }
}
