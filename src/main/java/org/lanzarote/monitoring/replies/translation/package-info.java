/** The texts of answers in further languages, each bound to the version of the answer that it translates. */
@NullMarked
package org.lanzarote.monitoring.replies.translation;

import org.jspecify.annotations.NullMarked;
