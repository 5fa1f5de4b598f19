import { RowName as RowName_c196078f9d24e50017bdfceec9df1442 } from '../../../../src/admin/row-name'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PreviewLink as PreviewLink_75bf00d38a4af8d1fbd44c43870ab1d5 } from '../../../../src/plugins/editing/admin/preview-link'
import { AskAgain as AskAgain_0aa79b8adb17bb9d5e8a117049ef242c } from '../../../../src/admin/ask-again/ask-again'
import { Announcement as Announcement_532aaf5c2ede0f1d44850d98c007b9cf } from '../../../../src/plugins/correspondence/admin/announcement'
import { SubjectField as SubjectField_8e4a68e884c8f67f414bf3ba46d1653d } from '../../../../src/plugins/selection/admin/form/subject-field'
import { ValueField as ValueField_d5b9eea94d100b652f7d084d40df04f2 } from '../../../../src/plugins/selection/admin/form/value-field'
import { ConditionName as ConditionName_dbb285f49bc66d0e690d0a9c197c4e37 } from '../../../../src/plugins/selection/admin/form/row-names'
import { FormTools as FormTools_a882498d54cb7479ca7087a93e0c6515 } from '../../../../src/plugins/selection/admin/form/form-tools'
import { QuestionName as QuestionName_dbb285f49bc66d0e690d0a9c197c4e37 } from '../../../../src/plugins/selection/admin/form/row-names'
import { ApplicationFile as ApplicationFile_da2df2345536af61502f230d24ade546 } from '../../../../src/plugins/selection/admin/application/file'
import { Nothing as Nothing_3c1d6a0778d55e25b61754da21570022 } from '../../../../src/plugins/selection/admin/application/nothing'
import { CalendarAddress as CalendarAddress_575429394176e97274b4834408ac520f } from '../../../../src/plugins/interviews/admin/calendar-address'
import { ActionCell as ActionCell_9e22e7cd841f395c55aaf25004d16ea6 } from '../../../../src/plugins/ledger/admin/action-cell'
import { LetterActions as LetterActions_25a3e4eaf64d018bb6568a3b3eac9973 } from '../../../../src/plugins/correspondence/admin/letter-actions'
import { TemplateCell as TemplateCell_60304358606847fb118776bfdfc32e0e } from '../../../../src/plugins/correspondence/admin/template-name'
import { TemplateField as TemplateField_60304358606847fb118776bfdfc32e0e } from '../../../../src/plugins/correspondence/admin/template-name'
import { Attached as Attached_8783b389d1c679a179572171f7ee3d05 } from '../../../../src/plugins/correspondence/admin/attached'
import { PlaceholderList as PlaceholderList_60088cb8ce3db46af15b7b3868176231 } from '../../../../src/plugins/correspondence/admin/placeholder-list'
import { TemplatePreview as TemplatePreview_eef865a661c5d75f08f17a69d880deae } from '../../../../src/plugins/correspondence/admin/preview'
import { Announcement as Announcement_635aedfdd664706d581478fdaab8f616 } from '../../../../src/plugins/teaching/admin/announcement/announcement'
import { Preview as Preview_e3e363dfd06b70c9579560ec5c954ad0 } from '../../../../src/plugins/certificates/admin/preview'
import { Icon as Icon_baa8d1e99d3d8620226dfa283c5a743f } from '../../../../src/admin/identity'
import { Logo as Logo_baa8d1e99d3d8620226dfa283c5a743f } from '../../../../src/admin/identity'
import { EditorDashboard as EditorDashboard_4e026707f3dae76bec8a6dd8b5f61d59 } from '../../../../src/plugins/editing/admin/dashboard'
import { NavLinks as NavLinks_3a377af80bd90b77efbb141441b7ceca } from '../../../../src/plugins/editing/admin/nav-links'
import { FailedLetters as FailedLetters_4febae46a5ce196e344e0888075bab7a } from '../../../../src/plugins/correspondence/admin/failed-letters'
import { DayCard as DayCard_ee9395e39eea63b8f1a36cf5c780ac1e } from '../../../../src/plugins/interviews/admin/day-card'
import { QuestionsCard as QuestionsCard_be39d4ac76aa51e09db017ef7d3575fe } from '../../../../src/plugins/teaching/admin/questions/questions-card'
import { GuestCard as GuestCard_d2d5d89b35b1450bc39ef85d60b59c07 } from '../../../../src/plugins/teaching/admin/roll/guest-card'
import { ForgetRolls as ForgetRolls_10e8b76ceeb2c419a61bd6233cea5355 } from '../../../../src/plugins/teaching/admin/roll/keeping/forget-rolls'
import { NavLinks as NavLinks_087b47d4671a7ca3c80954a379a175e2 } from '../../../../src/plugins/selection/admin/nav/nav-links'
import { NavLink as NavLink_8ac9a609b90a45b168f7dec8797eb522 } from '../../../../src/plugins/interviews/admin/nav-link'
import { NavLink as NavLink_b04ca4dca02ec3f48feda22d67de24eb } from '../../../../src/plugins/teaching/admin/cohort/nav-link'
import { NavLink as NavLink_97c899dcab9542d77e9319d42a6ee236 } from '../../../../src/plugins/certificates/admin/nav-link'
import { Names as Names_49bae5a5ebe90f6d6432a51dd0e12528 } from '../../../../src/admin/names/names'
import { Answers as Answers_0aa79b8adb17bb9d5e8a117049ef242c } from '../../../../src/admin/ask-again/ask-again'
import { FirstAdministrator as FirstAdministrator_10a1123f7bee98767a5548ec62c029f4 } from '../../../../src/admin/first-administrator'
import { QueueView as QueueView_49a92bac9f050ad5d8210f8375991bd9 } from '../../../../src/plugins/selection/admin/desk/queue-view'
import { Dashboard as Dashboard_0804724987504ac1c9959374e9f6e3f9 } from '../../../../src/plugins/selection/admin/dashboard/dashboard'
import { BoardView as BoardView_835d23837d6e3948a0ef0fc76b107158 } from '../../../../src/plugins/selection/admin/board/board-view'
import { AgreementView as AgreementView_9fab29c6ea965fe36509d4a0c99d0d37 } from '../../../../src/plugins/selection/admin/agreement/agreement-view'
import { ScoresView as ScoresView_ad59ff491dda20fb3246adca645d6437 } from '../../../../src/plugins/selection/admin/scores/scores-view'
import { RankingView as RankingView_10a8d6f4b490e43f9eced90aa8424654 } from '../../../../src/plugins/selection/admin/ranking/ranking-view'
import { AssignView as AssignView_f148503cd1e064988a843638f1497974 } from '../../../../src/plugins/selection/admin/assign/assign-view'
import { ReleaseView as ReleaseView_63d243210c27769b33501962293a12a5 } from '../../../../src/plugins/selection/admin/release/release-view'
import { FairnessView as FairnessView_b3780cfbff5cab6574e2814ad19155c6 } from '../../../../src/plugins/selection/admin/fairness/fairness-view'
import { AppealsView as AppealsView_883aedba282dd38dedd731a4787a7222 } from '../../../../src/plugins/selection/admin/appeals/appeals-view'
import { FlagsView as FlagsView_191c3784fe2d721409f99d338cf1ecd2 } from '../../../../src/plugins/selection/admin/flags/flags-view'
import { FlagView as FlagView_7c9808c0a77729e7a7e49f1af946bdf9 } from '../../../../src/plugins/selection/admin/flags/flag-view'
import { ReviewView as ReviewView_bcfbfb2d6b44be9ef2294e10bcf60110 } from '../../../../src/plugins/selection/admin/desk/review-view'
import { DayView as DayView_b04b707724c38ad13f9ea998767c3408 } from '../../../../src/plugins/interviews/admin/day/day-view'
import { MineView as MineView_d19abb956e4444659645780963b38c82 } from '../../../../src/plugins/interviews/admin/mine/mine-view'
import { TimetableView as TimetableView_ea654e56dd453ebc6c088c5d9995e3ea } from '../../../../src/plugins/interviews/admin/board/timetable-view'
import { ListView as ListView_47ec7edf5a6d119f10ef16113563cb99 } from '../../../../src/plugins/interviews/admin/list/list-view'
import { ProposalView as ProposalView_9109143b39f3526f8cd54373902412c3 } from '../../../../src/plugins/interviews/admin/proposal/proposal-view'
import { SetupView as SetupView_6f9f52365efd0f80f5e9bd8095f55dff } from '../../../../src/plugins/interviews/admin/setup/setup-view'
import { AlumniView as AlumniView_83abcf798464093ccf21eacd8a59f1db } from '../../../../src/plugins/teaching/admin/alumni/alumni-view'
import { MaterialsView as MaterialsView_cf24bae107c0c42e38ef9dbdad499d9e } from '../../../../src/plugins/teaching/admin/materials/materials-view'
import { QuestionsView as QuestionsView_b75ada5404dbf968c72f4e2e9f9eefd9 } from '../../../../src/plugins/teaching/admin/questions/questions-view'
import { HandInsView as HandInsView_d6d85010a1db81ad450992d0fae007cc } from '../../../../src/plugins/teaching/admin/tasks/hand-ins-view'
import { TasksView as TasksView_9b790b4e2c2c597570735592c73ccc57 } from '../../../../src/plugins/teaching/admin/tasks/tasks-view'
import { AttendanceView as AttendanceView_30d239991c4219b02867e610b1065bde } from '../../../../src/plugins/teaching/admin/roll/attendance-view'
import { CompletionView as CompletionView_8aaf72e7c0b1677f45ba7864566db3c8 } from '../../../../src/plugins/teaching/admin/completion/completion-view'
import { CalendarView as CalendarView_0836e1ba3b6aa321388d235336fdbf84 } from '../../../../src/plugins/teaching/admin/calendar/calendar-view'
import { EvaluationsView as EvaluationsView_88be6c04724b15832cf63e6c91cf5842 } from '../../../../src/plugins/teaching/admin/evaluations/evaluations-view'
import { EvaluationView as EvaluationView_4e55d565c803b06726ef37dc29eae3f3 } from '../../../../src/plugins/teaching/admin/evaluations/evaluation-view'
import { OwnEvaluationsView as OwnEvaluationsView_09b75ea5d042c473c2fb5a0e06dd3e78 } from '../../../../src/plugins/teaching/admin/evaluations/own-evaluations-view'
import { RollView as RollView_3c3e47cef38968f7eb9297fe271558a7 } from '../../../../src/plugins/teaching/admin/roll/roll-view'
import { MineView as MineView_42a1f9e5552009f86a5ca52a498f340e } from '../../../../src/plugins/teaching/admin/roll/mine-view'
import { AnnouncementsView as AnnouncementsView_344d87ccfc6ae000b6499b1e0e88065f } from '../../../../src/plugins/teaching/admin/announcement/announcements-view'
import { ListView as ListView_a118a3efbefc471dc27df9f682588b8e } from '../../../../src/plugins/certificates/admin/list/list-view'
import { KeysView as KeysView_376c29f24e58cd16ea250adddc9e6c49 } from '../../../../src/plugins/certificates/admin/keys/keys-view'
import { FileView as FileView_2a3806d570f649658ed7a8a867da155a } from '../../../../src/plugins/certificates/admin/file/file-view'
import { LinksView as LinksView_da7697dd3ff9f9ab54fa21fc94c538ae } from '../../../../src/plugins/editing/admin/links-view'
import { TranslationsView as TranslationsView_5b7392aa804a644906bc0ffd351fac3c } from '../../../../src/plugins/editing/admin/translations-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/row-name#RowName": RowName_c196078f9d24e50017bdfceec9df1442,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#RelationshipFeatureClient": RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#IndentFeatureClient": IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/plugins/editing/admin/preview-link#PreviewLink": PreviewLink_75bf00d38a4af8d1fbd44c43870ab1d5,
  "/src/admin/ask-again/ask-again#AskAgain": AskAgain_0aa79b8adb17bb9d5e8a117049ef242c,
  "/src/plugins/correspondence/admin/announcement#Announcement": Announcement_532aaf5c2ede0f1d44850d98c007b9cf,
  "/src/plugins/selection/admin/form/subject-field#SubjectField": SubjectField_8e4a68e884c8f67f414bf3ba46d1653d,
  "/src/plugins/selection/admin/form/value-field#ValueField": ValueField_d5b9eea94d100b652f7d084d40df04f2,
  "/src/plugins/selection/admin/form/row-names#ConditionName": ConditionName_dbb285f49bc66d0e690d0a9c197c4e37,
  "/src/plugins/selection/admin/form/form-tools#FormTools": FormTools_a882498d54cb7479ca7087a93e0c6515,
  "/src/plugins/selection/admin/form/row-names#QuestionName": QuestionName_dbb285f49bc66d0e690d0a9c197c4e37,
  "/src/plugins/selection/admin/application/file#ApplicationFile": ApplicationFile_da2df2345536af61502f230d24ade546,
  "/src/plugins/selection/admin/application/nothing#Nothing": Nothing_3c1d6a0778d55e25b61754da21570022,
  "/src/plugins/interviews/admin/calendar-address#CalendarAddress": CalendarAddress_575429394176e97274b4834408ac520f,
  "/src/plugins/ledger/admin/action-cell#ActionCell": ActionCell_9e22e7cd841f395c55aaf25004d16ea6,
  "/src/plugins/correspondence/admin/letter-actions#LetterActions": LetterActions_25a3e4eaf64d018bb6568a3b3eac9973,
  "/src/plugins/correspondence/admin/template-name#TemplateCell": TemplateCell_60304358606847fb118776bfdfc32e0e,
  "/src/plugins/correspondence/admin/template-name#TemplateField": TemplateField_60304358606847fb118776bfdfc32e0e,
  "/src/plugins/correspondence/admin/attached#Attached": Attached_8783b389d1c679a179572171f7ee3d05,
  "/src/plugins/correspondence/admin/placeholder-list#PlaceholderList": PlaceholderList_60088cb8ce3db46af15b7b3868176231,
  "/src/plugins/correspondence/admin/preview#TemplatePreview": TemplatePreview_eef865a661c5d75f08f17a69d880deae,
  "/src/plugins/teaching/admin/announcement/announcement#Announcement": Announcement_635aedfdd664706d581478fdaab8f616,
  "/src/plugins/certificates/admin/preview#Preview": Preview_e3e363dfd06b70c9579560ec5c954ad0,
  "/src/admin/identity#Icon": Icon_baa8d1e99d3d8620226dfa283c5a743f,
  "/src/admin/identity#Logo": Logo_baa8d1e99d3d8620226dfa283c5a743f,
  "/src/plugins/editing/admin/dashboard#EditorDashboard": EditorDashboard_4e026707f3dae76bec8a6dd8b5f61d59,
  "/src/plugins/editing/admin/nav-links#NavLinks": NavLinks_3a377af80bd90b77efbb141441b7ceca,
  "/src/plugins/correspondence/admin/failed-letters#FailedLetters": FailedLetters_4febae46a5ce196e344e0888075bab7a,
  "/src/plugins/interviews/admin/day-card#DayCard": DayCard_ee9395e39eea63b8f1a36cf5c780ac1e,
  "/src/plugins/teaching/admin/questions/questions-card#QuestionsCard": QuestionsCard_be39d4ac76aa51e09db017ef7d3575fe,
  "/src/plugins/teaching/admin/roll/guest-card#GuestCard": GuestCard_d2d5d89b35b1450bc39ef85d60b59c07,
  "/src/plugins/teaching/admin/roll/keeping/forget-rolls#ForgetRolls": ForgetRolls_10e8b76ceeb2c419a61bd6233cea5355,
  "/src/plugins/selection/admin/nav/nav-links#NavLinks": NavLinks_087b47d4671a7ca3c80954a379a175e2,
  "/src/plugins/interviews/admin/nav-link#NavLink": NavLink_8ac9a609b90a45b168f7dec8797eb522,
  "/src/plugins/teaching/admin/cohort/nav-link#NavLink": NavLink_b04ca4dca02ec3f48feda22d67de24eb,
  "/src/plugins/certificates/admin/nav-link#NavLink": NavLink_97c899dcab9542d77e9319d42a6ee236,
  "/src/admin/names/names#Names": Names_49bae5a5ebe90f6d6432a51dd0e12528,
  "/src/admin/ask-again/ask-again#Answers": Answers_0aa79b8adb17bb9d5e8a117049ef242c,
  "/src/admin/first-administrator#FirstAdministrator": FirstAdministrator_10a1123f7bee98767a5548ec62c029f4,
  "/src/plugins/selection/admin/desk/queue-view#QueueView": QueueView_49a92bac9f050ad5d8210f8375991bd9,
  "/src/plugins/selection/admin/dashboard/dashboard#Dashboard": Dashboard_0804724987504ac1c9959374e9f6e3f9,
  "/src/plugins/selection/admin/board/board-view#BoardView": BoardView_835d23837d6e3948a0ef0fc76b107158,
  "/src/plugins/selection/admin/agreement/agreement-view#AgreementView": AgreementView_9fab29c6ea965fe36509d4a0c99d0d37,
  "/src/plugins/selection/admin/scores/scores-view#ScoresView": ScoresView_ad59ff491dda20fb3246adca645d6437,
  "/src/plugins/selection/admin/ranking/ranking-view#RankingView": RankingView_10a8d6f4b490e43f9eced90aa8424654,
  "/src/plugins/selection/admin/assign/assign-view#AssignView": AssignView_f148503cd1e064988a843638f1497974,
  "/src/plugins/selection/admin/release/release-view#ReleaseView": ReleaseView_63d243210c27769b33501962293a12a5,
  "/src/plugins/selection/admin/fairness/fairness-view#FairnessView": FairnessView_b3780cfbff5cab6574e2814ad19155c6,
  "/src/plugins/selection/admin/appeals/appeals-view#AppealsView": AppealsView_883aedba282dd38dedd731a4787a7222,
  "/src/plugins/selection/admin/flags/flags-view#FlagsView": FlagsView_191c3784fe2d721409f99d338cf1ecd2,
  "/src/plugins/selection/admin/flags/flag-view#FlagView": FlagView_7c9808c0a77729e7a7e49f1af946bdf9,
  "/src/plugins/selection/admin/desk/review-view#ReviewView": ReviewView_bcfbfb2d6b44be9ef2294e10bcf60110,
  "/src/plugins/interviews/admin/day/day-view#DayView": DayView_b04b707724c38ad13f9ea998767c3408,
  "/src/plugins/interviews/admin/mine/mine-view#MineView": MineView_d19abb956e4444659645780963b38c82,
  "/src/plugins/interviews/admin/board/timetable-view#TimetableView": TimetableView_ea654e56dd453ebc6c088c5d9995e3ea,
  "/src/plugins/interviews/admin/list/list-view#ListView": ListView_47ec7edf5a6d119f10ef16113563cb99,
  "/src/plugins/interviews/admin/proposal/proposal-view#ProposalView": ProposalView_9109143b39f3526f8cd54373902412c3,
  "/src/plugins/interviews/admin/setup/setup-view#SetupView": SetupView_6f9f52365efd0f80f5e9bd8095f55dff,
  "/src/plugins/teaching/admin/alumni/alumni-view#AlumniView": AlumniView_83abcf798464093ccf21eacd8a59f1db,
  "/src/plugins/teaching/admin/materials/materials-view#MaterialsView": MaterialsView_cf24bae107c0c42e38ef9dbdad499d9e,
  "/src/plugins/teaching/admin/questions/questions-view#QuestionsView": QuestionsView_b75ada5404dbf968c72f4e2e9f9eefd9,
  "/src/plugins/teaching/admin/tasks/hand-ins-view#HandInsView": HandInsView_d6d85010a1db81ad450992d0fae007cc,
  "/src/plugins/teaching/admin/tasks/tasks-view#TasksView": TasksView_9b790b4e2c2c597570735592c73ccc57,
  "/src/plugins/teaching/admin/roll/attendance-view#AttendanceView": AttendanceView_30d239991c4219b02867e610b1065bde,
  "/src/plugins/teaching/admin/completion/completion-view#CompletionView": CompletionView_8aaf72e7c0b1677f45ba7864566db3c8,
  "/src/plugins/teaching/admin/calendar/calendar-view#CalendarView": CalendarView_0836e1ba3b6aa321388d235336fdbf84,
  "/src/plugins/teaching/admin/evaluations/evaluations-view#EvaluationsView": EvaluationsView_88be6c04724b15832cf63e6c91cf5842,
  "/src/plugins/teaching/admin/evaluations/evaluation-view#EvaluationView": EvaluationView_4e55d565c803b06726ef37dc29eae3f3,
  "/src/plugins/teaching/admin/evaluations/own-evaluations-view#OwnEvaluationsView": OwnEvaluationsView_09b75ea5d042c473c2fb5a0e06dd3e78,
  "/src/plugins/teaching/admin/roll/roll-view#RollView": RollView_3c3e47cef38968f7eb9297fe271558a7,
  "/src/plugins/teaching/admin/roll/mine-view#MineView": MineView_42a1f9e5552009f86a5ca52a498f340e,
  "/src/plugins/teaching/admin/announcement/announcements-view#AnnouncementsView": AnnouncementsView_344d87ccfc6ae000b6499b1e0e88065f,
  "/src/plugins/certificates/admin/list/list-view#ListView": ListView_a118a3efbefc471dc27df9f682588b8e,
  "/src/plugins/certificates/admin/keys/keys-view#KeysView": KeysView_376c29f24e58cd16ea250adddc9e6c49,
  "/src/plugins/certificates/admin/file/file-view#FileView": FileView_2a3806d570f649658ed7a8a867da155a,
  "/src/plugins/editing/admin/links-view#LinksView": LinksView_da7697dd3ff9f9ab54fa21fc94c538ae,
  "/src/plugins/editing/admin/translations-view#TranslationsView": TranslationsView_5b7392aa804a644906bc0ffd351fac3c,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
