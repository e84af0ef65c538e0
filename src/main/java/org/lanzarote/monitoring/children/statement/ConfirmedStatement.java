package org.lanzarote.monitoring.children.statement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.children.session.StatementMedium;

/** What an extract takes over from a confirmed statement; never its Party. */
public record ConfirmedStatement(UUID id, @Nullable String question, String chapter, StatementMedium medium) {}
