package org.lanzarote.monitoring.children.statement;

import org.jspecify.annotations.Nullable;

/** What a statement is about: a question, and the chapter that it feeds; or a chapter as a whole. */
public record Topic(@Nullable String question, String chapter) {}
