package org.lanzarote.monitoring.outcome.reportpackage;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lanzarote.monitoring.outcome.reportpackage.PackageQueries.PackagedFindingLine;
import org.lanzarote.monitoring.outcome.reportpackage.PackageQueries.PackagedStatementLine;
import org.lanzarote.monitoring.outcome.translation.CarriedTexts;
import org.lanzarote.monitoring.outcome.translation.DraftTextTranslation;
import org.lanzarote.monitoring.outcome.translation.TranslatedKind;
import org.lanzarote.monitoring.platform.citation.CurrentText;

/** The translations of a report in the order of its package, with the keys that their texts have there. */
record TranslationsOfPackage(CarriedTexts carried, Map<UUID, CurrentText> texts) {

    List<DraftTextTranslation> of(PackageLines lines) {
        return Stream.of(
                        one(
                                TranslatedKind.INTRODUCTION,
                                "introduction",
                                lines.head().introduction()),
                        one(
                                TranslatedKind.KEY_FINDINGS,
                                "keyFindings",
                                lines.head().keyFindings()),
                        lines.chapters().stream()
                                .flatMap(line -> one(TranslatedKind.CHAPTER, line.numeral(), line.introduction())),
                        lines.paragraphs().stream()
                                .flatMap(line -> one(TranslatedKind.PARAGRAPH, "" + line.number(), line.text())),
                        lines.recommendations().stream()
                                .flatMap(line -> one(TranslatedKind.RECOMMENDATION, line.code(), line.text())),
                        indexes(lines.findings())
                                .flatMap(i -> finding("" + i, lines.findings().get(i))),
                        indexes(lines.statements())
                                .flatMap(i ->
                                        statement("" + i, lines.statements().get(i))),
                        indexes(lines.practices())
                                .flatMap(i -> one(
                                        TranslatedKind.PRACTICE,
                                        "" + i,
                                        lines.practices().get(i).text())))
                .flatMap(translations -> translations)
                .toList();
    }

    private static Stream<Integer> indexes(List<?> lines) {
        return IntStream.range(0, lines.size()).boxed();
    }

    private Stream<DraftTextTranslation> finding(String key, PackagedFindingLine line) {
        return line.place() == null
                ? Stream.of()
                : carried.of(TranslatedKind.FINDING, key, line.text(), line.lead(), texts);
    }

    private Stream<DraftTextTranslation> statement(String key, PackagedStatementLine line) {
        return carried.of(TranslatedKind.STATEMENT, key, line.text(), line.lead(), texts);
    }

    private Stream<DraftTextTranslation> one(TranslatedKind kind, String key, UUID text) {
        return carried.of(kind, key, text, null, texts);
    }
}
