package org.lanzarote.monitoring.outcome.moving;

import org.lanzarote.monitoring.outcome.chapter.Chapter;

/**
 * An event: a sub-heading went into another chapter, with its paragraphs. It is fired in the transaction; an observer whose
 * records stand under the heading takes them along.
 */
public record SectionMoved(Chapter from, String heading, Chapter to) {}
