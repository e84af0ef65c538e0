package org.lanzarote.monitoring.outcome.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.outcome.report.Report;
import org.lanzarote.monitoring.platform.citation.CitedById;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Finds the parts of a report by their addresses. */
@ApplicationScoped
public class RevisedParts {

    public static final String PART = "chapters, paragraphs, recommendations, practices, statements; texts, which are"
            + " what the report has once: title, introduction and key-findings; or factsheet-texts, the factsheets' own"
            + " introduction and key-findings";

    public static final String KEY = "Numeral, number, code or id of the part, or the name of the text";

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    private final RevisedPartQueries queries;

    RevisedParts(RevisedPartQueries queries) {
        this.queries = queries;
    }

    /** The part with this address, of a report that the caller may read. */
    public RevisedPart require(Report report, String part, String key) {
        return switch (part) {
            case "chapters" ->
                found(report, RevisedKind.CHAPTER, part, key, "chapter", one -> queries.chapter(report.id(), one));
            case "paragraphs" ->
                found(report, RevisedKind.PARAGRAPH, part, key, "paragraph", one -> paragraph(report, one));
            case "recommendations" ->
                found(
                        report,
                        RevisedKind.RECOMMENDATION,
                        part,
                        key,
                        "recommendation",
                        one -> queries.recommendation(report.id(), one));
            case "practices" ->
                found(
                        report,
                        RevisedKind.PRACTICE,
                        part,
                        key,
                        "practice",
                        one -> id(one).flatMap(id -> queries.practice(report.id(), id)));
            case "statements" ->
                found(
                        report,
                        RevisedKind.STATEMENT,
                        part,
                        key,
                        "editorial statement",
                        one -> id(one).flatMap(id -> queries.statement(report.id(), id)));
            case "factsheet-texts" ->
                found(
                        report,
                        RevisedKind.FACTSHEET_TEXT,
                        part,
                        key,
                        "text",
                        one -> queries.factsheetText(report.id(), one));
            case "texts" -> text(report, key);
            default -> throw NotFound.of("kind of part", part).get();
        };
    }

    private static RevisedPart found(
            Report report,
            RevisedKind kind,
            String part,
            String key,
            String what,
            Function<String, Optional<UUID>> byKey) {
        var id = byKey.apply(key).orElseThrow(NotFound.of(what, key));
        return new RevisedPart(report, kind, id, "/" + part + "/" + key);
    }

    private static RevisedPart text(Report report, String name) {
        return switch (name) {
            case "title" -> new RevisedPart(report, RevisedKind.TITLE, report.id(), "/title");
            case "introduction" -> new RevisedPart(report, RevisedKind.INTRODUCTION, report.id(), "/introduction");
            case "key-findings", "keyFindings" ->
                new RevisedPart(report, RevisedKind.KEY_FINDINGS, report.id(), "/keyFindings");
            default -> throw NotFound.of("text", name).get();
        };
    }

    private Optional<UUID> paragraph(Report report, String number) {
        return NUMBER.matcher(number).matches()
                ? queries.paragraph(report.id(), Integer.parseInt(number))
                : Optional.empty();
    }

    private static Optional<UUID> id(String key) {
        return CitedById.ID.matcher(key).matches() ? Optional.of(UUID.fromString(key)) : Optional.empty();
    }
}
