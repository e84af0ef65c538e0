package org.lanzarote.monitoring.analysis.evidence;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.table.CodeWords;
import org.lanzarote.monitoring.platform.table.TableColumn;

/** The columns of a table that tell whether a text is stale, and by which of its sources. */
public final class StaleColumns {

    private static final CodeWords CAUSES = CodeWords.of(StaleCause.class);
    private static final CodeWords SOURCES = CodeWords.of(StaleSource.class);

    private StaleColumns() {}

    public static <T> TableColumn<T> stale(Function<T, @Nullable Boolean> stale) {
        return TableColumn.yesNo("Stale", "Périmé", stale);
    }

    /** Each source with what became of it. */
    public static <T> TableColumn<T> because(Function<T, List<StaleReason>> reasons) {
        return TableColumn.worded(
                "Stale because", "Périmé parce que", (row, reader) -> told(reasons.apply(row), reader.language()));
    }

    private static @Nullable String told(List<StaleReason> reasons, Language language) {
        return reasons.isEmpty()
                ? null
                : reasons.stream().map(reason -> cell(reason, language)).collect(joining(", "));
    }

    private static String cell(StaleReason reason, Language language) {
        var cause = CAUSES.say(reason.cause(), language);
        var source = SOURCES.say(reason.kind(), language) + (reason.key() == null ? "" : " " + reason.key());
        return source + " (" + cause + ")";
    }
}
