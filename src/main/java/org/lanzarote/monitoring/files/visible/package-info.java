/**
 * The visible text of a document, and the copy that holds this text and nothing else; no database.
 *
 * <p>The copies of stakeholders' files use it, and the room namesearch looks for names in it. What a page does not show, such as
 * comments, deletions, hidden sheets, properties and targets of links, is not read at all. No request enters here.
 *
 * <p>It is one feature of many files, since each kind of document is read by its own small readers.
 */
@NullMarked
package org.lanzarote.monitoring.files.visible;

import org.jspecify.annotations.NullMarked;
