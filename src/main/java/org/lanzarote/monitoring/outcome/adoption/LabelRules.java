package org.lanzarote.monitoring.outcome.adoption;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lanzarote.monitoring.platform.citing.CitingRecord;
import org.lanzarote.monitoring.platform.label.LabelKind;
import org.lanzarote.monitoring.platform.label.PartLabel;

/** Checks that labels in texts name what stands, and that no reference was typed which the program would write. */
final class LabelRules {

    /** What a database finds such texts by. */
    static final String TYPED =
            "(?i)\\m(paragraphe?s?|paras?[.]?|par[.]|recs?[.]|chapters?|chapitres?|recommendations?|recommandations?)\\s+[0-9IVXLCR]";

    private static final Pattern WORDS = Pattern.compile(
            "(?<!, )\\b(?i:(paragraphe?s?|paras?\\.?|par\\.)|(recomm[ea]ndations?|recs?\\.)|(chapters?|chapitres?))"
                    + "\\s+([0-9]{1,4}|[IVXLC]{1,8}(?:-[0-9]{1,3})?|R[0-9]{1,3})\\b"
                    + "(?!(?:(?:,| and| et) ?[0-9IVXLCR-]{1,12}+\\b)*(?:[-(]| (?:of|to|de|du|à) (?!this|ce )|\\.[0-9]))");

    private LabelRules() {}

    static Stream<ReportRemark> remarks(ReportFacts facts) {
        return Stream.concat(broken(facts), typed(facts));
    }

    private static Stream<ReportRemark> broken(ReportFacts facts) {
        return facts.labels().broken().stream()
                .flatMap(label -> Stream.ofNullable(facts.holders().get(label.text()))
                        .map(holder -> new ReportRemark(
                                CheckRule.BROKEN_LABEL,
                                holder.kind(),
                                holder.key(),
                                SourceRules.text(holder, label.text(), facts) + "/markdown",
                                AdoptionMessage.LABEL_BROKEN.with(name(label.kind(), label.key())))));
    }

    private static Stream<ReportRemark> typed(ReportFacts facts) {
        return facts.labels().typed().stream()
                .flatMap(text -> Stream.ofNullable(facts.holders().get(text.text()))
                        .flatMap(holder -> WORDS.matcher(PartLabel.replace(text.markdown(), label -> ""))
                                .results()
                                .filter(words -> isOfThisReport(words, holder, facts))
                                .map(words -> new ReportRemark(
                                        CheckRule.TYPED_REFERENCE,
                                        holder.kind(),
                                        holder.key(),
                                        SourceRules.text(holder, text.text(), facts) + "/markdown",
                                        AdoptionMessage.REFERENCE_TYPED.with(
                                                words.group(),
                                                kind(words).name().toLowerCase(Locale.ROOT),
                                                words.group(4))))));
    }

    /** Whether the report has such a part, and it is not the one that says this. */
    private static boolean isOfThisReport(MatchResult words, CitingRecord holder, ReportFacts facts) {
        var key = words.group(4);
        var keys = facts.labels().keys().get(kind(words));
        return keys != null
                && keys.contains(key)
                && !(holder.kind().name().equals(kind(words).name())
                        && holder.key().equals(key));
    }

    private static LabelKind kind(MatchResult words) {
        return words.group(1) != null
                ? LabelKind.PARAGRAPH
                : words.group(2) != null ? LabelKind.RECOMMENDATION : LabelKind.CHAPTER;
    }

    private static Object name(LabelKind kind, String key) {
        return (switch (kind) {
                    case PARAGRAPH -> AdoptionMessage.CITED_PARAGRAPH;
                    case RECOMMENDATION -> AdoptionMessage.CITED_RECOMMENDATION;
                    case CHAPTER -> AdoptionMessage.LABELLED_CHAPTER;
                })
                .with(key);
    }
}
