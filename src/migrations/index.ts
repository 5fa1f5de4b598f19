import * as guards from './20261124_003000_guards'
import * as start from './20261124_002739_start'
import * as answers from './20261124_140003_answers'
import * as applicationLocks from './20261124_070922_application_locks'
import * as blocks from './20261124_143913_blocks'
import * as desk from './20261124_062331_desk'
import * as deskGuards from './20261124_063000_desk_guards'
import * as ledgerSubjects from './20261124_173500_ledger_subjects'
import * as listedTrainings from './20261124_120333_listed_trainings'
import * as retention from './20261124_115752_retention'
import * as reviewsDone from './20261124_154000_reviews_done'
import * as search from './20261124_142000_search'
import * as redirects from './20261124_172808_redirects'
import * as redirectsGuards from './20261124_172900_redirects_guards'
import * as textAges from './20261124_175500_text_ages'
import * as decorative from './20261124_181345_decorative'
import * as remindersEnd from './20261124_151634_reminders_end'
import * as standingsReach from './20261124_071500_standings_reach'
import * as standingWords from './20261124_173000_standing_words'
import * as subscriptions from './20261124_151616_subscriptions'
import * as subscriptionsGuards from './20261124_151620_subscriptions_guards'
import * as closedSite from './20261124_184023_closed_site'
import * as conflicts from './20261125_230754_conflicts'
import * as conflictsDeclared from './20261125_230800_conflicts_declared'
import * as redactions from './20261125_231607_redactions'
import * as redactionsGuards from './20261125_231608_redactions_guards'
import * as rankings from './20261125_231759_rankings'
import * as reviewing from './20261125_232343_reviewing'
import * as reviewVersions from './20261125_232514_review_versions'
import * as reviewVersionsGuards from './20261125_232515_review_versions_guards'
import * as reviewMessages from './20261125_232824_review_messages'
import * as reviewMessagesGuards from './20261125_232825_review_messages_guards'
import * as flags from './20261125_233405_flags'
import * as flagsSignatures from './20261125_233406_flags_signatures'
import * as decisions from './20261125_233846_decisions'
import * as decisionsGuards from './20261125_233847_decisions_guards'
import * as reviewsDue from './20261125_234412_reviews_due'
import * as extensions from './20261125_235127_extensions'
import * as calibration from './20261125_235402_calibration'
import * as publications from './20261126_013639_publications'
import * as publicationsGuards from './20261126_013700_publications_guards'

/** What runs everywhere, in order. */
import * as formsSetAside from './20261126_015400_forms_set_aside'
import * as forms from './20261126_015405_forms'
import * as formsCarriedOver from './20261126_015410_forms_carried_over'
import * as invitations from './20261126_024946_invitations'
import * as interviewing from './20261126_044113_interviewing'
import * as interviewingGuards from './20261126_044200_interviewing_guards'
import * as finalScore from './20261126_044732_final_score'
import * as releaseProposals from './20261126_045539_release_proposals'
import * as reviewLevels from './20261126_050139_review_levels'
import * as reviewLevelsGuards from './20261126_050140_review_levels_guards'
import * as feedback from './20261126_051711_feedback'
import * as appeals from './20261126_054007_appeals'
import * as booking from './20261126_055117_booking'
import * as bookingGuards from './20261126_055118_booking_guards'
import * as calendarKeys from './20261126_055119_calendar_keys'
import * as missedGuards from './20261126_055500_missed_guards'
import * as timetableWeights from './20261126_112542_timetable_weights'
import * as timetables from './20261126_055735_timetables'
import * as toldWhen from './20261126_112300_told_when'
import * as cohort from './20261126_102632_cohort'
import * as certificates from './20261126_103349_certificates'
import * as certificatesGuards from './20261126_103350_certificates_guards'
import * as attendance from './20261126_110750_attendance'
import * as attendanceGuards from './20261126_110751_attendance_guards'
import * as tasks from './20261126_104617_tasks'
import * as alumni from './20261126_114353_alumni'
import * as alumniGuards from './20261126_114354_alumni_guards'
import * as sessionsGuards from './20261126_115500_sessions_guards'
import * as trainingsInSessions from './20261126_132324_trainings_in_sessions'
import * as calendarGuards from './20261126_132400_calendar_guards'
import * as roomUsesGuards from './20261126_134500_room_uses_guards'
import * as completion from './20261126_135400_completion'
import * as calendarKinds from './20261126_140500_calendar_kinds'
import * as sessionSequence from './20261126_140520_session_sequence'
import * as evaluations from './20261126_141514_evaluations'
import * as evaluationsGuards from './20261126_141515_evaluations_guards'
import * as sessionTellings from './20261126_143800_session_tellings'
import * as certificatesReplaced from './20261126_182650_certificates_replaced'
import * as certificatesReplacedGuards from './20261126_182700_certificates_replaced_guards'
import * as partnersSignIn from './20261126_200648_partners_sign_in'

export const migrations = [
  { name: '20261124_002739_start', up: start.up, down: start.down },
  { name: '20261124_003000_guards', up: guards.up, down: guards.down },
  { name: '20261124_062331_desk', up: desk.up, down: desk.down },
  { name: '20261124_063000_desk_guards', up: deskGuards.up, down: deskGuards.down },
  { name: '20261124_070922_application_locks', up: applicationLocks.up, down: applicationLocks.down },
  { name: '20261124_071500_standings_reach', up: standingsReach.up, down: standingsReach.down },
  { name: '20261124_115752_retention', up: retention.up, down: retention.down },
  { name: '20261124_120333_listed_trainings', up: listedTrainings.up, down: listedTrainings.down },
  { name: '20261124_140003_answers', up: answers.up, down: answers.down },
  { name: '20261124_142000_search', up: search.up, down: search.down },
  { name: '20261124_143913_blocks', up: blocks.up, down: blocks.down },
  { name: '20261124_151616_subscriptions', up: subscriptions.up, down: subscriptions.down },
  { name: '20261124_151620_subscriptions_guards', up: subscriptionsGuards.up, down: subscriptionsGuards.down },
  { name: '20261124_151634_reminders_end', up: remindersEnd.up, down: remindersEnd.down },
  { name: '20261124_154000_reviews_done', up: reviewsDone.up, down: reviewsDone.down },
  { name: '20261124_172808_redirects', up: redirects.up, down: redirects.down },
  { name: '20261124_172900_redirects_guards', up: redirectsGuards.up, down: redirectsGuards.down },
  { name: '20261124_173000_standing_words', up: standingWords.up, down: standingWords.down },
  { name: '20261124_173500_ledger_subjects', up: ledgerSubjects.up, down: ledgerSubjects.down },
  { name: '20261124_175500_text_ages', up: textAges.up, down: textAges.down },
  { name: '20261124_181345_decorative', up: decorative.up, down: decorative.down },
  { name: '20261124_184023_closed_site', up: closedSite.up, down: closedSite.down },
  { name: '20261125_230754_conflicts', up: conflicts.up, down: conflicts.down },
  { name: '20261125_230800_conflicts_declared', up: conflictsDeclared.up, down: conflictsDeclared.down },
  { name: '20261125_231607_redactions', up: redactions.up, down: redactions.down },
  { name: '20261125_231608_redactions_guards', up: redactionsGuards.up, down: redactionsGuards.down },
  { name: '20261125_231759_rankings', up: rankings.up, down: rankings.down },
  { name: '20261125_232343_reviewing', up: reviewing.up, down: reviewing.down },
  { name: '20261125_232514_review_versions', up: reviewVersions.up, down: reviewVersions.down },
  { name: '20261125_232515_review_versions_guards', up: reviewVersionsGuards.up, down: reviewVersionsGuards.down },
  { name: '20261125_232824_review_messages', up: reviewMessages.up, down: reviewMessages.down },
  { name: '20261125_232825_review_messages_guards', up: reviewMessagesGuards.up, down: reviewMessagesGuards.down },
  { name: '20261125_233405_flags', up: flags.up, down: flags.down },
  { name: '20261125_233406_flags_signatures', up: flagsSignatures.up, down: flagsSignatures.down },
  { name: '20261125_233846_decisions', up: decisions.up, down: decisions.down },
  { name: '20261125_233847_decisions_guards', up: decisionsGuards.up, down: decisionsGuards.down },
  { name: '20261125_234412_reviews_due', up: reviewsDue.up, down: reviewsDue.down },
  { name: '20261125_235127_extensions', up: extensions.up, down: extensions.down },
  { name: '20261125_235402_calibration', up: calibration.up, down: calibration.down },
  { name: '20261126_013639_publications', up: publications.up, down: publications.down },
  { name: '20261126_013700_publications_guards', up: publicationsGuards.up, down: publicationsGuards.down },
  { name: '20261126_015400_forms_set_aside', up: formsSetAside.up, down: formsSetAside.down },
  { name: '20261126_015405_forms', up: forms.up, down: forms.down },
  { name: '20261126_015410_forms_carried_over', up: formsCarriedOver.up, down: formsCarriedOver.down },
  { name: '20261126_024946_invitations', up: invitations.up, down: invitations.down },
  { name: '20261126_044113_interviewing', up: interviewing.up, down: interviewing.down },
  { name: '20261126_044200_interviewing_guards', up: interviewingGuards.up, down: interviewingGuards.down },
  { name: '20261126_044732_final_score', up: finalScore.up, down: finalScore.down },
  { name: '20261126_045539_release_proposals', up: releaseProposals.up, down: releaseProposals.down },
  { name: '20261126_050139_review_levels', up: reviewLevels.up, down: reviewLevels.down },
  { name: '20261126_050140_review_levels_guards', up: reviewLevelsGuards.up, down: reviewLevelsGuards.down },
  { name: '20261126_051711_feedback', up: feedback.up, down: feedback.down },
  { name: '20261126_054007_appeals', up: appeals.up, down: appeals.down },
  { name: '20261126_055117_booking', up: booking.up, down: booking.down },
  { name: '20261126_055118_booking_guards', up: bookingGuards.up, down: bookingGuards.down },
  { name: '20261126_055119_calendar_keys', up: calendarKeys.up, down: calendarKeys.down },
  { name: '20261126_055500_missed_guards', up: missedGuards.up, down: missedGuards.down },
  { name: '20261126_055735_timetables', up: timetables.up, down: timetables.down },
  { name: '20261126_102632_cohort', up: cohort.up, down: cohort.down },
  { name: '20261126_103349_certificates', up: certificates.up, down: certificates.down },
  { name: '20261126_103350_certificates_guards', up: certificatesGuards.up, down: certificatesGuards.down },
  { name: '20261126_104617_tasks', up: tasks.up, down: tasks.down },
  { name: '20261126_110750_attendance', up: attendance.up, down: attendance.down },
  { name: '20261126_110751_attendance_guards', up: attendanceGuards.up, down: attendanceGuards.down },
  { name: '20261126_112300_told_when', up: toldWhen.up, down: toldWhen.down },
  { name: '20261126_112542_timetable_weights', up: timetableWeights.up, down: timetableWeights.down },
  { name: '20261126_114353_alumni', up: alumni.up, down: alumni.down },
  { name: '20261126_114354_alumni_guards', up: alumniGuards.up, down: alumniGuards.down },
  { name: '20261126_115500_sessions_guards', up: sessionsGuards.up, down: sessionsGuards.down },
  { name: '20261126_132324_trainings_in_sessions', up: trainingsInSessions.up, down: trainingsInSessions.down },
  { name: '20261126_132400_calendar_guards', up: calendarGuards.up, down: calendarGuards.down },
  { name: '20261126_134500_room_uses_guards', up: roomUsesGuards.up, down: roomUsesGuards.down },
  { name: '20261126_135400_completion', up: completion.up, down: completion.down },
  { name: '20261126_140500_calendar_kinds', up: calendarKinds.up, down: calendarKinds.down },
  { name: '20261126_140520_session_sequence', up: sessionSequence.up, down: sessionSequence.down },
  { name: '20261126_141514_evaluations', up: evaluations.up, down: evaluations.down },
  { name: '20261126_141515_evaluations_guards', up: evaluationsGuards.up, down: evaluationsGuards.down },
  { name: '20261126_143800_session_tellings', up: sessionTellings.up, down: sessionTellings.down },
  { name: '20261126_182650_certificates_replaced', up: certificatesReplaced.up, down: certificatesReplaced.down },
  { name: '20261126_182700_certificates_replaced_guards', up: certificatesReplacedGuards.up, down: certificatesReplacedGuards.down },
  { name: '20261126_200648_partners_sign_in', up: partnersSignIn.up, down: partnersSignIn.down },
]
