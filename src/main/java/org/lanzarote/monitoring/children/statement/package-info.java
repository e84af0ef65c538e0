/** What was said in a session with children, stored encrypted, and who reads it; what the officer decides on it. */
@NullMarked
package org.lanzarote.monitoring.children.statement;

import org.jspecify.annotations.NullMarked;
