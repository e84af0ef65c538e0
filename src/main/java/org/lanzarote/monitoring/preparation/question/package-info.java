/** What a question asks and when, and whether an answer fits it: rules alone, without a database. */
@NullMarked
package org.lanzarote.monitoring.preparation.question;

import org.jspecify.annotations.NullMarked;
