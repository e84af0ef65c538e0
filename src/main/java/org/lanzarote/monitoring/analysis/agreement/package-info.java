/**
 * How far people agree who say something of the same things without seeing each other: the measures, without a database.
 *
 * <p>The room exercise uses it. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.analysis.agreement;

import org.jspecify.annotations.NullMarked;
