package org.lanzarote.monitoring.children.statement;

import org.jspecify.annotations.Nullable;

/** The topic of a statement: a question and the chapter that it feeds, or a chapter as a whole. */
public record Topic(@Nullable String question, String chapter) {}
