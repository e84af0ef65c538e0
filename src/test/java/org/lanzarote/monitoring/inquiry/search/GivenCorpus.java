package org.lanzarote.monitoring.inquiry.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.lanzarote.monitoring.preparation.round.GivenRounds.text;
import static org.lanzarote.monitoring.support.Asking.secretariat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.lanzarote.monitoring.outcome.report.GivenReport;

/** Given the texts by which the search is measured, as the report of a round, and the queries that are asked of them. */
final class GivenCorpus {

    private GivenCorpus() {}

    /** A text under its key: P and the number of a paragraph, or the code of a recommendation. */
    record CorpusText(String key, String chapter, String text) {

        boolean isParagraph() {
            return key.startsWith("P");
        }
    }

    /** A query with the keys that it must find, and those that it must not find. */
    record CorpusQuery(Set<String> finds, Set<String> findsNot, String query) {}

    /** The texts in this language, as the published report of the launched round. */
    static List<CorpusText> published(String language) {
        var texts = rows("corpus", language).stream()
                .map(cells -> new CorpusText(cells.get(0), cells.get(1), cells.get(2)))
                .toList();
        publish(language, texts);
        return texts;
    }

    /** These paragraphs, numbered from one on, and the recommendation II-1, as the published report of the launched round. */
    static void published(String language, String... paragraphs) {
        var texts = new ArrayList<>(List.of(new CorpusText("II-1", "II", "-")));
        for (var text : paragraphs) {
            texts.add(new CorpusText("P" + texts.size(), "II", text));
        }
        publish(language, texts);
    }

    private static void publish(String language, List<CorpusText> texts) {
        secretariat()
                .body(report(language, texts))
                .post(GivenReport.REPORT + "/package")
                .then()
                .statusCode(201);
        GivenReport.adopted();
        GivenReport.published();
    }

    static List<CorpusQuery> queries(String language) {
        return rows("queries", language).stream()
                .map(cells -> new CorpusQuery(keys(cells.get(0)), keys(cells.get(1)), cells.get(2)))
                .toList();
    }

    private static Map<String, Object> report(String language, List<CorpusText> texts) {
        return Map.ofEntries(
                entry("reference", "T-ES(2027)01"),
                entry("title", text("A report")),
                entry("language", language),
                entry("introduction", GivenReport.plain("-")),
                entry("keyFindings", GivenReport.plain("-")),
                entry(
                        "chapters",
                        texts.stream()
                                .map(CorpusText::chapter)
                                .distinct()
                                .map(GivenReport::chapter)
                                .toList()),
                entry(
                        "paragraphs",
                        texts.stream()
                                .filter(CorpusText::isParagraph)
                                .map(GivenCorpus::paragraph)
                                .toList()),
                entry(
                        "recommendations",
                        texts.stream()
                                .filter(one -> !one.isParagraph())
                                .map(GivenCorpus::recommendation)
                                .toList()),
                entry("findings", List.of()),
                entry("statements", List.of()),
                entry("practices", List.of()));
    }

    private static Map<String, Object> paragraph(CorpusText one) {
        return Map.of(
                "number",
                Integer.valueOf(one.key().substring(1)),
                "chapter",
                one.chapter(),
                "text",
                GivenReport.plain(one.text()));
    }

    private static Map<String, Object> recommendation(CorpusText one) {
        var wish = new HashMap<>(GivenReport.recommendation(one.key(), one.chapter(), "INVITE"));
        wish.put("text", GivenReport.plain(one.text()));
        return wish;
    }

    private static Set<String> keys(String cell) {
        return cell.isEmpty() ? Set.of() : Set.of(cell.split(" ", -1));
    }

    /** Three cells, the last of which may stand in quotation marks, doubled within. */
    private static List<List<String>> rows(String table, String language) {
        var name = "/search/%s-%s.csv".formatted(table, language.toLowerCase(Locale.ROOT));
        try (var file = Objects.requireNonNull(GivenCorpus.class.getResourceAsStream(name))) {
            List<List<String>> rows = new ArrayList<>();
            new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", 3))
                    .forEach(
                            cells -> rows.add(List.of(cells[0].strip(), cells[1].strip(), unquoted(cells[2].strip()))));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unquoted(String cell) {
        return cell.startsWith("\"") && cell.endsWith("\"") && cell.length() > 1
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
    }
}
