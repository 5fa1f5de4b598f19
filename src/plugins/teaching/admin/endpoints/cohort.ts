import { z } from 'zod'
import { csvFile } from '@/admin/csv'
import { staffEndpoint } from '@/admin/endpoint'
import { announce } from '../../operations/announce'
import { answerQuestion } from '../../operations/answer-question'
import { exceptCompletion } from '../../operations/except-completion'
import { exportCompletions } from '../../operations/export-completions'
import { exportGraduates } from '../../operations/export-graduates'
import { graduate } from '../../operations/graduate'
import { judgeSubmissions, verdicts } from '../../operations/judge-submissions'
import { previewGraduation } from '../../operations/preview-graduation'
import { completionsAsked } from '../../operations/read-completions'
import { graduatesAsked } from '../../operations/read-graduates'
import { exportHandIns, handInsAsked } from '../../operations/read-hand-ins'
import { exportQuestions, questionsAsked } from '../../operations/read-questions'
import { longestQuestion } from '../../rules/questions'

const text = z.string().max(longestQuestion)
const applications = z.array(z.uuid()).min(1).max(500)

/** What staff do with the cohort of a programme. */
export const cohortEndpoints = [
  staffEndpoint('post', '/cohort/announce', z.object({ announcement: z.uuid() }), (req, { announcement }) => announce(req, announcement)),
  staffEndpoint('post', '/cohort/questions/answer', z.object({ question: z.uuid(), answer: text, shared: text }), answerQuestion),
  staffEndpoint('get', '/cohort/questions/export', questionsAsked, async (req, asked) => csvFile('questions', await exportQuestions(req, asked))),
  staffEndpoint('post', '/cohort/tasks/judge', z.object({ submissions: z.array(z.uuid()).min(1).max(500), verdict: z.enum(verdicts), feedback: text }), judgeSubmissions),
  staffEndpoint('get', '/cohort/tasks/:task/export', handInsAsked, async (req, asked) => csvFile('tasks', await exportHandIns(req, asked))),
  staffEndpoint('post', '/cohort/completion/except', z.object({ applications, reason: z.string().trim().max(1000).nullable() }), exceptCompletion),
  staffEndpoint('post', '/cohort/completion/preview', z.object({ applications }), previewGraduation),
  staffEndpoint('post', '/cohort/completion/graduate', z.object({ applications }), graduate),
  staffEndpoint('get', '/cohort/alumni/export', graduatesAsked, async (req, asked) => csvFile('alumni', await exportGraduates(req, asked))),
  staffEndpoint('get', '/cohort/completion/export', completionsAsked, async (req, asked) => csvFile('completion', await exportCompletions(req, asked))),
]
