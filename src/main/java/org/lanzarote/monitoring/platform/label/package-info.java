/**
 * Labels of the parts of a report that stand in texts, such as "paragraph 53": an editor writes {@code [@paragraph:53]}, the
 * text keeps the part by its key in the database, and whoever reads it is shown what the part is called today.
 *
 * <p>The room citation uses it when a text is written and read, the rooms of documents and tables when they print one, and
 * outcome.report names its parts here. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.platform.label;

import org.jspecify.annotations.NullMarked;
