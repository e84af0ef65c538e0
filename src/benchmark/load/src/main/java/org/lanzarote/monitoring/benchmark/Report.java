package org.lanzarote.monitoring.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as Markdown: printed at once, and kept in a file. */
final class Report {

    private final List<String> lines = new ArrayList<>();

    void say(String format, Object... values) {
        var line = String.format(Locale.ROOT, format, values);
        lines.add(line);
        System.out.println(line);
    }

    void columns(String... names) {
        say("");
        say("| %s |", String.join(" | ", names));
        say("|%s", "---|".repeat(names.length));
    }

    void row(Object... cells) {
        say(
                "| %s |",
                String.join(" | ", List.of(cells).stream().map(Report::text).toList()));
    }

    private static String text(Object cell) {
        return cell instanceof Double number ? text(number.doubleValue()) : cell.toString();
    }

    private static String text(double number) {
        if (Double.isNaN(number)) {
            return "-";
        }
        var format = number >= 100 ? "%,.0f" : number >= 10 ? "%.1f" : number >= 0.1 || number == 0 ? "%.2f" : "%.3f";
        return String.format(Locale.ROOT, format, number);
    }

    /** Where nothing was measured, the report of the last time stays. */
    void keep(Path file) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
    }
}
