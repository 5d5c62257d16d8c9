import { z } from 'zod'
import { id, optionalText } from '#lib/actions/fields.ts'

/** Named like a password, so that it never travels back to a page. What figures will do is decided by its rules. */
const pin = () => z.string('errors.required').trim().min(1).max(12)

export const BindDeviceInput = z.object({ token: z.string().max(100), pinPassword: pin() })
export type BindDevice = z.infer<typeof BindDeviceInput>

export const PinSignInInput = z.object({ pinPassword: pin(), to: optionalText(500) })

export const ForgetDeviceInput = z.object({ deviceId: id() })
