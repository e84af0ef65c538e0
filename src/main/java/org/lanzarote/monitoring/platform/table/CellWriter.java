package org.lanzarote.monitoring.platform.table;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Takes one cell after the other, each with its type; null leaves a cell empty. */
interface CellWriter {

    void text(@Nullable String text) throws IOException;

    void number(@Nullable Number number) throws IOException;

    void date(@Nullable LocalDate date) throws IOException;

    void instant(@Nullable Instant instant) throws IOException;

    void yesNo(@Nullable Boolean truth) throws IOException;
}
